import type { DateField, Field } from 'payload'

type Holder = { fields: Field[] }

/**
 * Shows the dates of a collection the Vietnamese way, and takes them as people write them: day before month,
 * 24 hours, by Viet Nam's clock. Payload's own way is the American one wherever a field says nothing else, by
 * whatever clock the computer keeps.
 */
export function withLocalDates<T extends Holder>(holder: T): T {
  return { ...holder, fields: holder.fields.map(localField) }
}

function localField(field: Field): Field {
  if (field.type === 'date') {
    const date = localPicker(field.admin?.date)
    const isDay = date.pickerAppearance === 'dayOnly'
    return {
      ...field,
      admin: {
        ...field.admin,
        date,
        components: {
          Cell: isDay ? dayCell : momentCell,
          ...(isDay ? {} : { Field: momentField }),
          ...field.admin?.components,
        },
      },
    } as Field
  }
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(withLocalDates) }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(withLocalDates) }
  return 'fields' in field ? withLocalDates(field) : field
}

const dayCell = '/platform/fields/admin/DateCells#DayCell'
const momentCell = '/platform/fields/admin/DateCells#MomentCell'
const momentField = '/platform/fields/admin/VietNamMoment#VietNamMoment'

type Picker = NonNullable<NonNullable<DateField['admin']>['date']>

function localPicker(shown: Partial<Picker> = {}): Picker {
  const isDay = shown.pickerAppearance === 'dayOnly'
  const displayFormat = shown.displayFormat ?? (isDay ? 'dd/MM/yyyy' : 'HH:mm dd/MM/yyyy')
  const written = isDay ? days : moments
  return {
    pickerAppearance: 'dayAndTime',
    timeFormat: 'HH:mm',
    timeIntervals: 15,
    ...shown,
    displayFormat,
    overrides: {
      // The first is how it is shown, all are ways in which somebody may type it.
      dateFormat: [displayFormat as string, ...written],
      placeholderText: isDay ? '26/11/2026' : '08:00 26/11/2026',
      timeCaption: 'Giờ',
      ...shown.overrides,
    },
  } as Picker
}

const days = ['d/M/yyyy', 'd-M-yyyy', 'd.M.yyyy', 'yyyy-MM-dd']
const moments = [
  ...days.flatMap((day) => [
    `${day} H:mm`,
    `${day}, H:mm`,
    `H:mm ${day}`,
    `H:mm, ${day}`,
    `${day} H'h'mm`,
  ]),
]
