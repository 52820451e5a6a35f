import { useId, type ReactNode } from 'react'
import { FieldError, type FieldLook } from './Field'

type Choice<T extends string> = { value: T; label: ReactNode; hint?: ReactNode }

type GroupProps<T extends string> = FieldLook & { options: readonly Choice<T>[] }

/** One of a few, each a large target with its explanation. */
export function ChoiceList<T extends string>({
  value,
  onChange,
  ...group
}: GroupProps<T> & { value: T | undefined; onChange: (value: T) => void }) {
  return <Choices {...group} type="radio" isChecked={(each) => each === value} onPick={onChange} />
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
      isChecked={(each) => value.includes(each)}
      onPick={(each) =>
        onChange(value.includes(each) ? value.filter((kept) => kept !== each) : [...value, each])
      }
    />
  )
}

function Choices<T extends string>({
  label,
  hint,
  error,
  optional,
  options,
  type,
  isChecked,
  onPick,
}: GroupProps<T> & {
  type: 'radio' | 'checkbox'
  isChecked: (value: T) => boolean
  onPick: (value: T) => void
}) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset
      className={`ct-field ct-choices${error ? ' ct-field--wrong' : ''}`}
      aria-describedby={described || undefined}
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
      <div className="ct-choices__list">
        {options.map((option) => (
          <label className="ct-choice" key={option.value}>
            <input
              type={type}
              name={id}
              checked={isChecked(option.value)}
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
}

/** Something to agree to. */
export function CheckField({ label, hint, checked, onChange }: CheckProps) {
  return (
    <label className="ct-choice">
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
