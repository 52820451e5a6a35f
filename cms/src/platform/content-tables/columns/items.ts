import { readNumber, writeNumber } from '@chung-tay/shared/text/written-number'
import { formatDay, storedDay } from '@chung-tay/shared/calendar'
import { cleanWrittenLine, fold } from '@chung-tay/shared/text'
import { idOf } from '../../related-id'
import { toDay, type Wrong } from '../../imports'
import type { Doc, Names, TableColumn } from '../table'
import { described, type Described } from './described'
import { putAt, valueAt } from './place'

/** One of several things that an item says, between bars. */
export type Part = {
  field: string
  title: string
  isNeeded?: true
  show: (value: unknown, names: Names) => string
  read: (text: string, names: Names) => { value: unknown } | Wrong
}

const bar = ' | '
/** Stands for a line break within an item: lines of the cell are the items. */
const lineBreak = ' ¶ '

/**
 * A list of items, a line of the cell for each, what an item says in a fixed order between bars. An item
 * that stands as it stood keeps what the cell does not show of it.
 */
export function itemsColumn({
  parts,
  hint,
  ...rest
}: Described & { parts: readonly Part[] }): TableColumn {
  const order = parts.map(({ title }) => title).join(bar)
  const showItem = (item: Doc, names: Names) => {
    const texts = parts.map(({ field, show }) => show(item[field], names))
    while (texts.length > 1 && texts.at(-1) === '') texts.pop()
    return texts.join(bar).replace(/\s+/g, ' ').trim()
  }
  const itemsOf = (document: Doc) =>
    (valueAt(document, rest.path) as Doc[] | null | undefined) ?? []
  return {
    ...described({
      ...rest,
      hint: `${hint} Mỗi dòng trong ô (Alt + Enter) là một mục${
        parts.length > 1 ? `, ghi theo thứ tự: ${order}; phần sau không có thì bỏ` : ''
      }.`,
    }),
    isProse: true,
    show: (document, names) =>
      itemsOf(document)
        .map((item) => showItem(item, names))
        .join('\n'),
    read(text, names) {
      const read: { line: string; item: Doc }[] = []
      for (const line of text.split('\n').filter(Boolean)) {
        const item = readItem(parts, line, names)
        if ('why' in item) return { why: String(item.why) }
        read.push({ line, item: item.item })
      }
      return (document) => {
        const before = [...itemsOf(document)]
        const items = read.map(({ line, item }) => {
          const at = before.findIndex((each) => cleanWrittenLine(showItem(each, names)) === line)
          return at < 0 ? item : before.splice(at, 1)[0]
        })
        putAt(document, rest.path, items)
      }
    },
    clear: (document) => putAt(document, rest.path, []),
  }
}

function readItem(parts: readonly Part[], line: string, names: Names): { item: Doc } | Wrong {
  const texts = parts.length === 1 ? [line] : line.split(/\s*\|\s*/)
  if (texts.length > parts.length)
    return { why: `“${line.slice(0, 60)}” có ${texts.length} phần, nhiều hơn ${parts.length}.` }
  const item: Doc = {}
  for (const [at, { field, title, isNeeded, read }] of parts.entries()) {
    const text = (texts[at] ?? '').trim()
    if (text === '') {
      if (isNeeded) return { why: `“${line.slice(0, 60)}” thiếu phần “${title}”.` }
      continue
    }
    const found = read(text, names)
    if ('why' in found) return { why: `${title}: ${found.why}` }
    item[field] = found.value
  }
  return { item }
}

type Words = { field: string; title: string; isNeeded?: true }

const partOf = (words: Words, ways: Pick<Part, 'show' | 'read'>): Part => ({ ...words, ...ways })

export const textPart = (field: string, title: string, isNeeded?: true): Part =>
  partOf(
    { field, title, ...(isNeeded ? { isNeeded } : {}) },
    {
      show: (value) =>
        String(value ?? '')
          .trim()
          .replace(/\s*\n\s*/g, lineBreak),
      read: (text) => ({ value: text.replace(/\s*¶\s*/g, '\n') }),
    },
  )

type Options = readonly { value: string; label: string }[]

export function optionPart(field: string, title: string, options: Options, isNeeded?: true): Part {
  return partOf(
    { field, title, ...(isNeeded ? { isNeeded } : {}) },
    {
      show: (value) =>
        options.find((option) => option.value === value)?.label ?? String(value ?? ''),
      read(text) {
        const found = options.find(
          ({ value, label }) => fold(label) === fold(text) || value === text,
        )
        return found
          ? { value: found.value }
          : {
              why: `Không có “${text.slice(0, 40)}”. Một trong: ${options
                .map(({ label }) => label)
                .join('; ')}.`,
            }
      },
    },
  )
}

export const referencePart = (
  field: string,
  title: string,
  collection: string,
  isNeeded?: true,
): Part =>
  partOf(
    { field, title, ...(isNeeded ? { isNeeded } : {}) },
    {
      show: (value, names) => {
        const id = idOf(value as string | null)
        return id ? names.show(collection, id) : ''
      },
      read(text, names) {
        const id = names.find(collection, text)
        return typeof id === 'string' ? { value: id } : id
      },
    },
  )

/** An amount as people write one: “120.000”. */
export const amountPart = (field: string, title: string, isNeeded?: true): Part =>
  partOf(
    { field, title, ...(isNeeded ? { isNeeded } : {}) },
    {
      show: (value) => (typeof value === 'number' ? writeNumber(value) : ''),
      read(text) {
        const value = readNumber(text)
        return value === undefined || value < 0
          ? { why: `“${text.slice(0, 40)}” không phải số tiền hay số lượng.` }
          : { value }
      },
    },
  )

export const dayPart = (field: string, title: string): Part =>
  partOf(
    { field, title },
    {
      show: (value) => (typeof value === 'string' && value ? formatDay(value) : ''),
      read(text) {
        const day = toDay(text)
        return typeof day === 'string' ? { value: storedDay(day) } : day
      },
    },
  )
