import { formatDay, storedDay } from '@chung-tay/shared/calendar'
import { cleanInput } from '@chung-tay/shared/text'
import { readNumber } from '@chung-tay/shared/text/written-number'
import { toDay } from '../../imports'
import type { TableColumn } from '../table'
import { described, type Described } from './described'
import { putAt, valueAt } from './place'

/** A day, stored as content stores days. */
export function dayColumn(rest: Described): TableColumn {
  return {
    ...described(rest),
    isDay: true,
    show: (document) => {
      const value = valueAt(document, rest.path)
      return typeof value === 'string' && value !== '' ? formatDay(value) : ''
    },
    read(text) {
      const day = toDay(text)
      return typeof day === 'string'
        ? (document) => putAt(document, rest.path, storedDay(day))
        : day
    },
  }
}

type Bounds = { min?: number; max?: number }

/** A number, with the comma before decimals as people write here. */
export function numberColumn({ min, max, ...rest }: Described & Bounds): TableColumn {
  return {
    ...described(rest),
    show: (document) => {
      const value = valueAt(document, rest.path)
      return typeof value === 'number' ? written(value) : ''
    },
    read(given) {
      const text = cleanInput(given)
      // Places on a map are copied with a dot and many digits behind it.
      const value =
        /^-?\d+\.\d{3,}$/.test(text) && (max ?? 1e9) < 1000
          ? Number(text)
          : (plain(text) ?? readNumber(text))
      if (value === undefined) return { why: `“${text.slice(0, 40)}” không phải một số.` }
      if (min !== undefined && value < min) return { why: `Không nhỏ hơn ${written(min)}.` }
      if (max !== undefined && value > max) return { why: `Không lớn hơn ${written(max)}.` }
      return (document) => putAt(document, rest.path, value)
    },
  }
}

/** Digits with one comma are decimals, however many: nobody writes thousands without their dots here. */
const plain = (text: string) =>
  /^-?\d+(,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined

const written = (value: number) => String(value).replace('.', ',')
