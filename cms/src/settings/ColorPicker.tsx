'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

/** A colour, chosen by eye or written as its code. */
export function ColorPicker({ field, path, readOnly }: TextFieldClientProps) {
  const { setValue, showError, value = '', disabled } = useField<string>({ path })
  const { label, required, admin } = field
  const isCode = /^#[0-9a-f]{6}$/i.test(value)
  const isLocked = readOnly || disabled
  return (
    <div className={`field-type text ${showError ? 'error' : ''}`}>
      <FieldLabel label={label} path={path} required={required} />
      <div className="field-type__wrap color-picker">
        <FieldError path={path} showError={showError} />
        <input
          type="color"
          aria-label="Chọn màu"
          disabled={isLocked}
          value={isCode ? value.toLowerCase() : '#000000'}
          onChange={({ target }) => setValue(target.value.toUpperCase())}
        />
        <input
          id={`field-${path}`}
          type="text"
          autoComplete="off"
          disabled={isLocked}
          value={value}
          onChange={({ target }) => setValue(target.value)}
          onBlur={() => setValue(asCode(value))}
        />
      </div>
      <FieldDescription description={admin?.description} path={path} />
    </div>
  )
}

/** “0b6b3a” and “#0B6 B3A” mean “#0B6B3A”; what means no colour stays. */
function asCode(written: string): string {
  const digits = written.replace(/[\s#]/g, '')
  return /^[0-9a-f]{6}$/i.test(digits) ? `#${digits.toUpperCase()}` : written
}
