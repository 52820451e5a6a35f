import Papa from 'papaparse'
import { inject } from 'vitest'
import { until, type Api } from '../../platform/testing/api'
import type { ShownImport, ShownRow } from '../../platform/content-tables/vocabulary'

/** Sends a file in as a table. */
export async function sendTable(
  staff: Api,
  table: string,
  file: { name?: string; body: Uint8Array | string },
): Promise<{ status: number; body: { id: string; message?: string } }> {
  const address = `${inject('serviceUrl')}/api/tables/${table}/imports?name=${file.name ?? 'bang.csv'}`
  const response = await fetch(address, {
    method: 'POST',
    body: file.body as BodyInit,
    headers: { ...staff.identity, 'Content-Type': 'application/octet-stream' },
  })
  return { status: response.status, body: (await response.json()) as { id: string } }
}

/** The import once the service has nothing more to do with it. */
export async function settled(staff: Api, id: string): Promise<ShownImport> {
  let found: ShownImport | undefined
  await until(async () => {
    found = (await staff.get(`/api/tables/imports/${id}`)).body as ShownImport
    return ['ready', 'done', 'undone', 'failed'].includes(found.state)
  }, 60_000)
  return found!
}

/** A file that was sent in and compared. */
export async function checked(staff: Api, table: string, body: Uint8Array | string) {
  const sent = await sendTable(staff, table, { body })
  if (sent.status !== 200) throw new Error(`Not taken: ${JSON.stringify(sent.body)}`)
  return settled(staff, sent.body.id)
}

export async function rowsOf(staff: Api, id: string, kind: string): Promise<ShownRow[]> {
  return (await staff.get(`/api/tables/imports/${id}/rows?kind=${kind}`)).body.rows as ShownRow[]
}

/** Rows by title as a CSV file, the way Vietnamese Excel writes one. */
export const csvOf = (rows: readonly Record<string, string>[]): string =>
  `\ufeff${Papa.unparse([...rows], { delimiter: ';', columns: titlesIn(rows) })}`

/** Rows by title of a CSV file. */
export const rowsIn = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data

const titlesIn = (rows: readonly Record<string, string>[]) => [
  ...new Set(rows.flatMap((row) => Object.keys(row))),
]
