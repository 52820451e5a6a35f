import { cleanWriting } from '@chung-tay/shared/text'
import type { InputHTMLAttributes } from 'react'
import { useEarlyText } from '../early-input'
import { Field, type FieldLook } from './Field'

type Common = FieldLook & { value: string; onChange: (value: string) => void; name?: string }

type TextProps = Common & {
  type?: 'text' | 'tel' | 'email' | 'date'
  /** Characters after cleaning. What is longer is told, never cut: the end of a code may be the part cut off. */
  maxLength?: number
} & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'inputMode' | 'autoComplete' | 'placeholder' | 'min' | 'max' | 'onBlur' | 'enterKeyHint'
  >

/** One line of text. */
export function TextField({
  label,
  hint,
  error: told,
  optional,
  anchor,
  value,
  onChange,
  maxLength,
  ...input
}: TextProps) {
  const excess = excessOf(value, maxLength)
  const error = excess > 0 ? tooLong(excess) : told
  const field = useEarlyText<HTMLInputElement>(value, onChange)
  return (
    <Field {...{ label, hint, error, optional, anchor }}>
      {({ id, describedBy }) => (
        <input
          {...input}
          ref={field}
          id={id}
          className="ct-input"
          value={value}
          data-too-long={excess > 0 ? true : undefined}
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
  error: told,
  optional,
  anchor,
  value,
  onChange,
  maxLength,
  rows = 5,
  ...area
}: TextAreaProps) {
  const excess = excessOf(value, maxLength)
  const error = excess > 0 ? tooLong(excess) : told
  const field = useEarlyText<HTMLTextAreaElement>(value, onChange)
  return (
    <Field {...{ label, hint, error, optional, anchor }}>
      {({ id, describedBy }) => (
        <>
          <textarea
            {...area}
            ref={field}
            id={id}
            className="ct-input"
            rows={rows}
            value={value}
            data-too-long={excess > 0 ? true : undefined}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy}
            aria-required={optional ? undefined : true}
            onChange={(event) => onChange(event.target.value)}
            // The browser brings the line that is written into sight, not the field.
            onFocus={(event) => event.target.scrollIntoView({ block: 'nearest' })}
          />
          {excess > -200 && excess <= 0 ? <p className="ct-hint">Còn {-excess} chữ cái</p> : null}
        </>
      )}
    </Field>
  )
}

/** By how many characters a value is too long once it is cleaned; negative while there is room. */
function excessOf(value: string, maxLength = Infinity): number {
  return cleanWriting(value).length - maxLength
}

const tooLong = (excess: number) => `Dài quá ${excess} ký tự. Hãy bớt lại.`

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
  anchor,
  value,
  onChange,
  options,
  placeholder,
  name,
}: SelectProps) {
  const field = useEarlyText<HTMLSelectElement>(value, onChange)
  return (
    <Field {...{ label, hint, error, optional, anchor }}>
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
