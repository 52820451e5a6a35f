'use client'

import { useField, withCondition } from '@payloadcms/ui'
import type { NumberFieldClientProps } from 'payload'
import { number } from 'payload/shared'
import { useCallback, useState } from 'react'
import { readNumber, writeNumber } from '@chung-tay/shared/text/written-number'
import { FieldFrame, fieldId } from './FieldFrame'

/**
 * A number that is typed, and shown, as it is written: “120.000”. A number field of the browser takes that for
 * 120 and says nothing. What cannot be read stays, and is told.
 */
function WrittenNumberField({ field, path, readOnly, validate }: NumberFieldClientProps) {
  const { required, min, max, admin } = field
  const check = useCallback(
    (value: unknown, options: object) => {
      if (typeof value === 'string') return unread
      return (validate ?? number)(value as number, { ...options, required, min, max } as never)
    },
    [validate, required, min, max],
  )
  const state = useField<number | string | null>({ path, validate: check as never })
  const { disabled, setValue, showError, value } = state
  const [typed, setTyped] = useState<string>()
  const shown = typeof value === 'number' ? writeNumber(value) : (value ?? '')
  return (
    <FieldFrame
      className={`number ${showError ? 'error' : ''}`}
      path={path}
      field={field}
      state={state}
    >
      <input
        id={fieldId(path)}
        inputMode="decimal"
        autoComplete="off"
        disabled={readOnly || disabled}
        placeholder={typeof admin?.placeholder === 'string' ? admin.placeholder : undefined}
        value={typed ?? shown}
        onChange={({ target }) => {
          setTyped(target.value)
          setValue(target.value.trim() ? (readNumber(target.value) ?? target.value) : null)
        }}
        onBlur={() => setTyped(undefined)}
      />
    </FieldFrame>
  )
}

const unread = 'Hãy nhập một số, ví dụ 120.000.'

export const WrittenNumber = withCondition(WrittenNumberField)
