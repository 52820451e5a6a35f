import { useId, type ReactNode } from 'react'
import { useEarlyChecks, useEarlyText } from './early-input'
import { Icon } from './Icon'

type SearchFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  onSubmit?: () => void
  placeholder?: string
  autoFocus?: boolean
}

/** A search field with its label and a button that empties it. */
export function SearchField({
  label,
  value,
  onChange,
  onSubmit,
  placeholder,
  autoFocus,
}: SearchFieldProps) {
  const id = useId()
  const field = useEarlyText<HTMLInputElement>(value, onChange)
  return (
    <form
      className="ct-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit?.()
      }}
    >
      <label className="ct-visually-hidden" htmlFor={id}>
        {label}
      </label>
      <Icon name="search" />
      <input
        id={id}
        ref={field}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        placeholder={placeholder ?? label}
        value={value}
        // The search page exists to be typed into.
        autoFocus={autoFocus}
        onChange={(event) => {
          if (value === '') bringUp(event.target)
          onChange(event.target.value)
        }}
      />
      {value ? (
        <button
          type="button"
          className="ct-search__clear"
          aria-label="Xóa chữ đã gõ"
          onClick={() => {
            onChange('')
            // The button goes; one who was quick has the focus before its keeper is loaded.
            field.current?.focus()
          }}
        >
          <Icon name="close" size={20} />
        </button>
      ) : null}
    </form>
  )
}

/** With the first letter the field goes to the top of a phone: what is found stays above the keyboard. */
function bringUp(field: HTMLInputElement) {
  if (matchMedia('(max-width: 40rem)').matches) field.form?.scrollIntoView({ block: 'start' })
}

type SegmentedProps<T extends string | number> = {
  label: string
  options: readonly { value: T; label: ReactNode }[]
  value: T
  onChange: (value: T) => void
}

/** One choice of a few, all in sight. */
export function SegmentedControl<T extends string | number>({
  label,
  options,
  value,
  onChange,
}: SegmentedProps<T>) {
  const name = useId()
  const fieldset = useEarlyChecks<HTMLFieldSetElement>(
    options.map((option) => option.value === value),
    (checked) => onChange(options[checked.indexOf(true)]?.value ?? value),
  )
  return (
    <fieldset className="ct-segmented" ref={fieldset}>
      <legend>{label}</legend>
      <div className="ct-segmented__options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type SwitchProps = {
  label: string
  hint?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Something that is on or off. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  const field = useEarlyChecks<HTMLLabelElement>([checked], ([isOn]) => onChange(isOn ?? false))
  return (
    <label className="ct-switch" ref={field}>
      <span>
        {label}
        {hint ? <span className="ct-hint">{hint}</span> : null}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}
