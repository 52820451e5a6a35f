import type { Table } from '../cell'
import { readCsv } from './csv'
import { kindOfFile } from './kind-of-file'
import { readXlsx } from './xlsx'

/**
 * The rows of an XLSX or a CSV file, whatever its name says. It works without a pause: the service
 * calls it in a thread of its own, see `readTable`.
 * @throws TableProblem
 */
export const readFile = async (bytes: Uint8Array): Promise<Table> =>
  kindOfFile(bytes) === 'zip' ? readXlsx(bytes) : readCsv(bytes)
