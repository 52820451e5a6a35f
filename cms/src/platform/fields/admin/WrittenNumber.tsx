'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui'
import type { NumberFieldClientProps } from 'payload'
import { number } from 'payload/shared'
import { useCallback, useState } from 'react'
import { readNumber, writeNumber } from '@chung-tay/shared/text/written-number'

/**
 * A number that is typed, and shown, as it is written: “120.000”. A number field of the browser takes that for
 * 120 and says nothing. What cannot be read stays, and is told.
 */
function WrittenNumberField({ field, path, readOnly, validate }: NumberFieldClientProps) {
  const { label, required, min, max, admin } = field
  const check = useCallback(
    (value: unknown, options: object) => {
      if (typeof value === 'string') return unread
      return (validate ?? number)(value as number, { ...options, required, min, max } as never)
    },
    [validate, required, min, max],
  )
  const { customComponents, disabled, setValue, showError, value } = useField<
    number | string | null
  >({ path, validate: check as never })
  const [typed, setTyped] = useState<string>()
  const { Label, Description, Error, BeforeInput, AfterInput } = customComponents ?? {}
  const shown = typeof value === 'number' ? writeNumber(value) : (value ?? '')
  return (
    <div
      className={`field-type number ${showError ? 'error' : ''}`}
      style={admin?.width ? ({ '--field-width': admin.width } as object) : undefined}
    >
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={<FieldLabel label={label} path={path} required={required} />}
      />
      <div className="field-type__wrap">
        <RenderCustomComponent
          CustomComponent={Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        {BeforeInput}
        <input
          id={`field-${path.replaceAll('.', '__')}`}
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
        {AfterInput}
      </div>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={admin?.description} path={path} />}
      />
    </div>
  )
}

const unread = 'Hãy nhập một số, ví dụ 120.000.'

export const WrittenNumber = withCondition(WrittenNumberField)
