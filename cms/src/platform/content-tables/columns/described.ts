import type { TableColumn } from '../table'
import { putAt, topmost } from './place'

/** What every kind of column is told. */
export type Described = Pick<TableColumn, 'title' | 'hint' | 'example' | 'isNeeded'> & {
  /** Path of the field; the column is known by it too. */
  path: string
}

/** The part of a column that is the same for all kinds. */
export function described({ path, ...words }: Described) {
  return {
    ...words,
    key: path,
    field: topmost(path),
    ...(words.isNeeded
      ? {}
      : { clear: (document: object) => putAt(document as never, path, null) }),
  } satisfies Partial<TableColumn>
}
