import { useId, type ReactNode } from 'react'

type Option = { value: string; label: string; about?: ReactNode }
type Props = {
  label: string
  options: readonly Option[]
  value: string | undefined
  onChange: (value: string) => void
  error?: string
}

/** One of a few, all in sight. */
export function Choices({ label, options, value, onChange, error }: Props) {
  const name = useId()
  return (
    <fieldset className={`tp-choices${error ? ' tp-choices--wrong' : ''}`}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="tp-choice">
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <b>{option.label}</b>
            {option.about ? <span className="tp-hint">{option.about}</span> : null}
          </span>
        </label>
      ))}
      {error ? (
        <p className="tp-error" role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
