import type { NumberField } from 'payload'

const component = '/platform/fields/admin/WrittenNumber#WrittenNumber'

/**
 * A number that people write with dots between thousands and a comma before decimals: money, published
 * figures. “120.000” is a hundred and twenty thousand, in the admin and when a program sends it as text.
 */
export function writtenNumberField(
  name: string,
  label: string,
  options: Partial<NumberField> = {},
): NumberField {
  const { admin, custom } = options
  return {
    name,
    type: 'number',
    label,
    ...options,
    custom: { ...custom, isWritten: true },
    admin: { ...admin, components: { ...admin?.components, Field: component } },
  } as NumberField
}

/** Whether a number of this field comes as people write it. */
export function isWritten({ custom }: { custom?: Record<string, unknown> }): boolean {
  return custom?.isWritten === true
}
