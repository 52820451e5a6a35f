import type { InputHTMLAttributes } from 'react'
import { useEarlyText } from '../early-input'
import { Field, type FieldLook } from './Field'

type Common = FieldLook & { value: string; onChange: (value: string) => void; name?: string }

type TextProps = Common & {
  type?: 'text' | 'tel' | 'email' | 'date'
  maxLength?: number
} & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'inputMode' | 'autoComplete' | 'placeholder' | 'min' | 'max' | 'onBlur' | 'enterKeyHint'
  >

/** One line of text. */
export function TextField({ label, hint, error, optional, value, onChange, ...input }: TextProps) {
  const field = useEarlyText<HTMLInputElement>(value, onChange)
  return (
    <Field {...{ label, hint, error, optional }}>
      {({ id, describedBy }) => (
        <input
          {...input}
          ref={field}
          id={id}
          className="ct-input"
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
          aria-required={optional ? undefined : true}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

type TextAreaProps = Common & { maxLength: number; rows?: number; placeholder?: string }

/** Several lines of text; says how much room is left when little is. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  maxLength,
  rows = 5,
  ...area
}: TextAreaProps) {
  const field = useEarlyText<HTMLTextAreaElement>(value, onChange)
  const left = maxLength - value.length
  return (
    <Field {...{ label, hint, error, optional }}>
      {({ id, describedBy }) => (
        <>
          <textarea
            {...area}
            ref={field}
            id={id}
            className="ct-input"
            rows={rows}
            maxLength={maxLength}
            value={value}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy}
            aria-required={optional ? undefined : true}
            onChange={(event) => onChange(event.target.value)}
          />
          {left < 200 ? <p className="ct-hint">Còn {left} chữ cái</p> : null}
        </>
      )}
    </Field>
  )
}

type SelectProps = Common & {
  options: readonly { value: string; label: string }[]
  /** Shown while nothing is chosen. */
  placeholder: string
}

/** One of many: the phone's own list. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  options,
  placeholder,
  name,
}: SelectProps) {
  const field = useEarlyText<HTMLSelectElement>(value, onChange)
  return (
    <Field {...{ label, hint, error, optional }}>
      {({ id, describedBy }) => (
        <select
          ref={field}
          id={id}
          name={name}
          className="ct-input"
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
          aria-required={optional ? undefined : true}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{placeholder}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
