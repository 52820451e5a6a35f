'use client'

import { DatePicker, useField, withCondition } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { useCallback } from 'react'
import { FieldFrame, fieldId } from './FieldFrame'
import { toVietNam, fromVietNam } from './viet-nam-clock'

/** A day and a time of Viet Nam's clock, whatever clock the computer keeps. Payload goes by the computer's. */
function VietNamMomentField({ field, path, readOnly, validate }: DateFieldClientProps) {
  const { required, admin } = field
  const check = useCallback(
    (value: unknown, options: object) =>
      validate?.(value as never, { ...options, required } as never) ?? true,
    [validate, required],
  )
  const state = useField<string>({ path, validate: check as never })
  const { disabled, setValue, showError, value } = state
  return (
    <FieldFrame
      className={`date-time-field ${showError ? 'date-time-field--has-error' : ''}`}
      path={path}
      field={field}
      state={state}
      id={fieldId(path)}
    >
      <DatePicker
        {...(admin?.date as object)}
        readOnly={readOnly || disabled}
        value={value ? toVietNam(new Date(value)) : undefined}
        onChange={(picked: Date | null) =>
          setValue(picked ? fromVietNam(picked).toISOString() : null)
        }
      />
    </FieldFrame>
  )
}

export const VietNamMoment = withCondition(VietNamMomentField)
