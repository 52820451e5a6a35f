import { fold } from '@chung-tay/shared/text'
import type { ContentTable } from './table'

/** The row of a template that shows how to fill it in. */
export const exampleRow = ({ columns }: ContentTable): string[] =>
  columns.map(({ example = '' }) => example)

/** Whether a row is that one, left as it was. */
export function isExample({ columns, key }: ContentTable, cells: Record<string, string>): boolean {
  const [name] = key.columns
  return (
    cells[name] !== undefined &&
    columns.every(({ key: column, example = '' }) => fold(cells[column] ?? '') === fold(example))
  )
}
