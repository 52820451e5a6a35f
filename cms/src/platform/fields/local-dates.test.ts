import type { DateField, Field } from 'payload'
import { expect, test } from 'vitest'
import { withLocalDates } from './local-dates'

const date = (more: object = {}) => ({ name: 'at', type: 'date', ...more }) as Field
const formats = (fields: Field[]): unknown[] =>
  fields.flatMap((field) =>
    field.type === 'date'
      ? [field.admin?.date?.displayFormat]
      : field.type === 'tabs'
        ? field.tabs.flatMap((tab) => formats(tab.fields))
        : 'fields' in field
          ? formats(field.fields)
          : [],
  )

test('dates are shown day before month, wherever they lie; a field’s own way stays', () => {
  const { fields } = withLocalDates({
    fields: [
      date(),
      date({ admin: { date: { pickerAppearance: 'dayOnly' } } }),
      date({ admin: { date: { displayFormat: 'MM/yyyy' } } }),
      { name: 'rows', type: 'array', fields: [{ type: 'row', fields: [date()] }] },
      { type: 'tabs', tabs: [{ label: 'Một', fields: [date()] }] },
    ],
  })
  const whole = 'HH:mm dd/MM/yyyy'
  expect(formats(fields)).toEqual([whole, 'dd/MM/yyyy', 'MM/yyyy', whole, whole])
})

test('a date is taken in every way that people write it, and hours go by Viet Nam’s clock', () => {
  const [moment, day] = withLocalDates({
    fields: [date(), date({ admin: { date: { pickerAppearance: 'dayOnly' } } })],
  }).fields as DateField[]
  const taken = (field?: DateField) => field?.admin?.date?.overrides?.dateFormat
  expect(taken(moment)).toContain('d/M/yyyy H:mm')
  expect(taken(moment)).toContain('H:mm d/M/yyyy')
  expect(taken(day)).toContain('d/M/yyyy')
  expect(moment?.admin?.components?.Field).toContain('VietNamMoment')
  expect(day?.admin?.components?.Field).toBeUndefined()
})
