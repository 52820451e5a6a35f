import type { Field } from 'payload'

type Holder = { fields: Field[] }

/**
 * Shows the dates of a collection the Vietnamese way: day before month, 24 hours. Payload's own way is the
 * American one wherever a field says nothing else.
 */
export function withLocalDates<T extends Holder>(holder: T): T {
  return { ...holder, fields: holder.fields.map(localField) }
}

function localField(field: Field): Field {
  if (field.type === 'date') {
    const shown = field.admin?.date
    const format = shown?.pickerAppearance === 'dayOnly' ? 'dd/MM/yyyy' : 'HH:mm dd/MM/yyyy'
    return {
      ...field,
      admin: { ...field.admin, date: { displayFormat: format, ...shown } },
    } as Field
  }
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(withLocalDates) }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(withLocalDates) }
  return 'fields' in field ? withLocalDates(field) : field
}
