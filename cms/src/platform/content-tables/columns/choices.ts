import { fold } from '@chung-tay/shared/text'
import type { TableColumn } from '../table'
import { described, type Described } from './described'
import { putAt, valueAt } from './place'
import { partsOf } from './texts'

type Options = readonly { value: string; label: string }[]
type Choice = Omit<Described, 'hint'> & { hint?: string; options: Options }

/** One of a vocabulary, by its label. */
export function optionColumn({ options, hint, ...rest }: Choice): TableColumn {
  return {
    ...described({ ...rest, hint: hintOf(options, hint) }),
    show: (document) => labelIn(options, valueAt(document, rest.path)),
    read(text) {
      const value = valueIn(options, text)
      return value === undefined
        ? { why: notOne(options, text) }
        : (document) => putAt(document, rest.path, value)
    },
  }
}

/** Several of a vocabulary. */
export function optionsColumn({ options, hint, ...rest }: Choice): TableColumn {
  return {
    ...described({ ...rest, hint: hintOf(options, hint) }),
    isProse: true,
    show: (document) => {
      const values = valueAt(document, rest.path)
      return Array.isArray(values) ? values.map((each) => labelIn(options, each)).join('; ') : ''
    },
    read(text) {
      const values: string[] = []
      for (const part of partsOf(text)) {
        const value = valueIn(options, part)
        if (value === undefined) return { why: notOne(options, part) }
        values.push(value)
      }
      return (document) => putAt(document, rest.path, values)
    },
  }
}

/** Yes or no. */
export function flagColumn(rest: Described): TableColumn {
  return {
    ...described(rest),
    show: (document) => (valueAt(document, rest.path) ? 'Có' : 'Không'),
    read(text) {
      const word = fold(text)
      const value = yes.has(word) ? true : no.has(word) ? false : undefined
      return value === undefined
        ? { why: `Hãy ghi “Có” hoặc “Không”, không phải “${text.slice(0, 40)}”.` }
        : (document) => putAt(document, rest.path, value)
    },
    clear: (document) => putAt(document, rest.path, false),
  }
}

const yes = new Set(['co', 'x', 'true', '1', 'dung', 'phai', 'yes', '✓', '✔'])
const no = new Set(['khong', 'false', '0', 'sai', 'no', '-'])

const hintOf = (options: Options, hint?: string) =>
  `${hint ? `${hint} ` : ''}Một trong: ${options.map(({ label }) => label).join('; ')}`

const labelIn = (options: Options, value: unknown) =>
  options.find((option) => option.value === value)?.label ?? String(value ?? '')

function valueIn(options: Options, text: string): string | undefined {
  const folded = fold(text)
  return options.find(({ value, label }) => fold(label) === folded || value === folded)?.value
}

const notOne = (options: Options, text: string) =>
  `Không có lựa chọn “${text.slice(0, 60)}”. Hãy chọn một trong: ${options
    .map(({ label }) => label)
    .join('; ')}.`
