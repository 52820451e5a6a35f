import { useId } from 'react'

type Props = {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
  isLong?: boolean
  error?: string
  inputMode?: 'numeric' | 'text'
  disabled?: boolean
  maxLength?: number
}

/** A labelled field. The browser is asked to remember, correct and send nothing of it. */
export function TextField(props: Props) {
  const {
    label,
    hint,
    value,
    onChange,
    isLong,
    error,
    inputMode,
    disabled,
    maxLength = 4000,
  } = props
  const id = useId()
  const about = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  const common = {
    id,
    value,
    maxLength,
    disabled,
    inputMode,
    autoComplete: 'off',
    autoCorrect: 'off',
    spellCheck: false,
    'aria-describedby': about || undefined,
    'aria-invalid': error ? true : undefined,
  } as const
  return (
    <div className="tp-field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="tp-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {isLong ? (
        <textarea {...common} rows={4} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...common} type="text" onChange={({ target }) => onChange(target.value)} />
      )}
      {error ? (
        <p className="tp-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  )
}
