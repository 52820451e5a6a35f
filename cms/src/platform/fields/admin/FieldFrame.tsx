import {
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  type useField,
} from '@payloadcms/ui'
import type { DateFieldClient, NumberFieldClient } from 'payload'
import type { ReactNode } from 'react'

type Props = {
  /** Of Payload's styles, by which the input is found and drawn. */
  className: string
  path: string
  field: Pick<DateFieldClient | NumberFieldClient, 'admin' | 'label' | 'required'>
  state: Pick<ReturnType<typeof useField>, 'customComponents' | 'showError'>
  /** Where a line of the list of wrong fields leads; undefined where the input has it itself. */
  id?: string
  children: ReactNode
}

/** What stands around the input of a field of ours, as around Payload's own. */
export function FieldFrame({ className, path, field, state, id, children }: Props) {
  const { customComponents, showError } = state
  const { Label, Description, Error, BeforeInput, AfterInput } = customComponents ?? {}
  const { label, required, admin } = field
  return (
    <div
      className={`field-type ${className}`}
      style={admin?.width ? ({ '--field-width': admin.width } as object) : undefined}
    >
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={<FieldLabel label={label} path={path} required={required} />}
      />
      <div className="field-type__wrap" id={id}>
        <RenderCustomComponent
          CustomComponent={Error}
          Fallback={<FieldError path={path} showError={showError} />}
        />
        {BeforeInput}
        {children}
        {AfterInput}
      </div>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={admin?.description} path={path} />}
      />
    </div>
  )
}

/** How Payload's screen, and a link to a wrong field, find the input of a path. */
export const fieldId = (path: string) => `field-${path.replaceAll('.', '__')}`
