import type { Table } from './cell'
import { unpackTable } from './thread/packed-table'
import { runJob } from './thread/run-job'

/**
 * The rows of an XLSX or CSV file (its content tells which), read in a thread of its own.
 * @throws RequestError 400 FILE_REFUSED in words that say what to do, 503 when too many wait
 */
export const readTable = async (bytes: Uint8Array): Promise<Table> =>
  unpackTable(await runJob({ kind: 'read', bytes }))
