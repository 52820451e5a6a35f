import { APIError } from 'payload'
import type { ContentTable } from '../table'
import type { CellProblem } from '../vocabulary'

type Fault = { path?: string; message?: string; label?: string }

/**
 * What Payload, or a rule of ours in front of it, has against a document, by column.
 * @returns undefined for what is no fault of the document
 */
export function problemsOf(table: ContentTable, error: unknown): CellProblem[] | undefined {
  if (!(error instanceof Error) || !isRefusal(error)) return undefined
  const faults = (error as { data?: { errors?: Fault[] } }).data?.errors ?? []
  if (faults.length === 0) return [{ column: table.key.columns[0], why: error.message }]
  return faults.map(({ path = '', message, label }) => ({
    column: columnOf(table, path) ?? (label || table.key.columns[0]),
    why: message ?? error.message,
  }))
}

const isRefusal = (error: Error) =>
  (error instanceof APIError || 'status' in error) &&
  Number((error as { status?: number }).status) < 500

/** The column that writes the field of a path. */
export function columnOf({ columns }: ContentTable, path: string): string | undefined {
  const own = columns.find(({ key }) => path === key || path.startsWith(`${key}.`))
  return (own ?? columns.find(({ field }) => path === field || path.startsWith(`${field}.`)))?.key
}
