'use client'

import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { useCallback } from 'react'
import { toVietNam, fromVietNam } from './viet-nam-clock'

/** A day and a time of Viet Nam's clock, whatever clock the computer keeps. Payload goes by the computer's. */
function VietNamMomentField({ field, path, readOnly, validate }: DateFieldClientProps) {
  const { label, required, admin } = field
  const check = useCallback(
    (value: unknown, options: object) =>
      validate?.(value as never, { ...options, required } as never) ?? true,
    [validate, required],
  )
  const { customComponents, disabled, setValue, showError, value } = useField<string>({
    path,
    validate: check as never,
  })
  const { Label, Description, Error, BeforeInput, AfterInput } = customComponents ?? {}
  return (
    <div className={`field-type date-time-field ${showError ? 'date-time-field--has-error' : ''}`}>
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={<FieldLabel label={label} path={path} required={required} />}
      />
      <div className="field-type__wrap" id={`field-${path.replaceAll('.', '__')}`}>
        <RenderCustomComponent
          CustomComponent={Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        {BeforeInput}
        <DatePicker
          {...(admin?.date as object)}
          readOnly={readOnly || disabled}
          value={value ? toVietNam(new Date(value)) : undefined}
          onChange={(picked: Date | null) =>
            setValue(picked ? fromVietNam(picked).toISOString() : null)
          }
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

export const VietNamMoment = withCondition(VietNamMomentField)
