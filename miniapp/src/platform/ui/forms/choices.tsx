import { useId, type ReactNode } from 'react'
import { useEarlyChecks } from '../early-input'
import { FieldError, type FieldLook } from './Field'

type Choice<T extends string> = { value: T; label: ReactNode; hint?: ReactNode }

type GroupProps<T extends string> = FieldLook & { options: readonly Choice<T>[] }

/** One of a few, each a large target with its explanation. */
export function ChoiceList<T extends string>({
  value,
  onChange,
  ...group
}: GroupProps<T> & { value: T | undefined; onChange: (value: T) => void }) {
  return (
    <Choices
      {...group}
      type="radio"
      chosen={value === undefined ? [] : [value]}
      onPick={onChange}
      onEarly={([picked]) => picked !== undefined && onChange(picked)}
    />
  )
}

/** Any number of a few. */
export function ChecksList<T extends string>({
  value,
  onChange,
  ...group
}: GroupProps<T> & { value: readonly T[]; onChange: (value: T[]) => void }) {
  return (
    <Choices
      {...group}
      type="checkbox"
      chosen={value}
      onPick={(each) =>
        onChange(value.includes(each) ? value.filter((kept) => kept !== each) : [...value, each])
      }
      onEarly={onChange}
    />
  )
}

function Choices<T extends string>({
  label,
  hint,
  error,
  optional,
  anchor,
  options,
  type,
  chosen,
  onPick,
  onEarly,
}: GroupProps<T> & {
  type: 'radio' | 'checkbox'
  chosen: readonly T[]
  onPick: (value: T) => void
  /** Gets all that was chosen before the app was alive. */
  onEarly: (values: T[]) => void
}) {
  const id = useId()
  const list = useEarlyChecks<HTMLDivElement>(
    options.map((option) => chosen.includes(option.value)),
    (checked) => onEarly(options.flatMap(({ value }, at) => (checked[at] ? [value] : []))),
  )
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset
      className={`ct-field ct-choices${error ? ' ct-field--wrong' : ''}`}
      aria-describedby={described || undefined}
      data-field={anchor}
    >
      <legend className="ct-field__label">
        {label}
        {optional ? <span className="ct-field__optional"> (không bắt buộc)</span> : null}
      </legend>
      {hint ? (
        <p className="ct-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className="ct-choices__list" ref={list}>
        {options.map((option) => (
          <label className="ct-choice" key={option.value}>
            <input
              type={type}
              name={id}
              checked={chosen.includes(option.value)}
              onChange={() => onPick(option.value)}
            />
            <span>
              <span className="ct-choice__label">{option.label}</span>
              {option.hint ? <span className="ct-hint">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  )
}

type CheckProps = {
  label: ReactNode
  hint?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  /** By which `focusField` finds it. */
  anchor?: string
}

/** Something to agree to. */
export function CheckField({ label, hint, checked, onChange, anchor }: CheckProps) {
  const field = useEarlyChecks<HTMLLabelElement>([checked], ([isOn]) => onChange(isOn ?? false))
  return (
    <label className="ct-choice" ref={field} data-field={anchor}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <span className="ct-choice__label">{label}</span>
        {hint ? <span className="ct-hint">{hint}</span> : null}
      </span>
    </label>
  )
}
