import type { Table } from '../../cell'
import { openBook } from './book'
import { openArchive } from './open-archive'
import { readSheet } from './sheet'
import { readStrings } from './strings'
import { readFormats } from './styles'

/**
 * The rows of the first sheet of an XLSX file (ECMA-376, both editions), read as a stream: neither
 * the file inflated nor the sheet's corners are ever held.
 * @throws TableProblem
 */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  const archive = await openArchive(bytes)
  const { sheet, strings, styles, is1904 } = await openBook(archive)
  const meaning = {
    strings: await readStrings(archive, strings),
    formats: await readFormats(archive, styles),
    is1904,
  }
  return { rows: await readSheet(archive, sheet.part, meaning), sheet: sheet.name }
}
