import { slugify } from '@chung-tay/shared/text'
import type { TableColumn } from '../table'
import { described, type Described } from './described'
import { putAt, valueAt } from './place'

type Text = Described & {
  maxLength?: number
  isProse?: true
  /** Why a text cannot be taken; true when it can. */
  validate?: (text: string) => true | string
}

/** A line or, as prose, sentences. */
export function textColumn({ maxLength, isProse, validate, ...rest }: Text): TableColumn {
  return {
    ...described(rest),
    ...(isProse ? { isProse } : {}),
    show: (document) => String(valueAt(document, rest.path) ?? ''),
    read(text) {
      if (maxLength && text.length > maxLength)
        return { why: `Nhiều nhất ${maxLength} chữ cái, ô này có ${text.length}. Hãy rút ngắn.` }
      const verdict = validate?.(text) ?? true
      return verdict === true ? (document) => putAt(document, rest.path, text) : { why: verdict }
    },
  }
}

/** The part of the address that names a document: by it a row finds its document again. */
export function slugColumn(example: string): TableColumn {
  const words = {
    path: 'slug',
    title: 'Đường dẫn',
    hint: 'Để nguyên ở dòng đã có, để trống ở dòng mới. Hệ thống nhận ra từng dòng nhờ cột này.',
    example,
  }
  const { clear: _never, ...rest } = described(words)
  return {
    ...rest,
    show: (document) => String(document.slug ?? ''),
    read: (text) =>
      slugify(text) === text
        ? (document) => putAt(document, 'slug', text)
        : {
            why: 'Đường dẫn chỉ gồm chữ thường không dấu, số và dấu gạch ngang. Dòng mới thì để trống.',
          },
  }
}

/** Several short texts in one cell, one after the other with semicolons or on lines of their own. */
export function listColumn(rest: Described): TableColumn {
  return {
    ...described(rest),
    isProse: true,
    show: (document) => textsOf(valueAt(document, rest.path)).join('; '),
    read: (text) => {
      const texts = partsOf(text)
      return (document) => putAt(document, rest.path, texts)
    },
    clear: (document) => putAt(document, rest.path, []),
  }
}

/** The parts of a cell that holds several things. */
export const partsOf = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.replace(/^\s*[-•]\s+/, '').trim())
    .filter(Boolean)

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
