import type { DateField } from 'payload'

/** A calendar day without a time, shown the Vietnamese way. */
export function dayField(name: string, label: string, options: Partial<DateField> = {}): DateField {
  return {
    name,
    type: 'date',
    label,
    ...options,
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
      ...options.admin,
    },
  } as DateField
}
