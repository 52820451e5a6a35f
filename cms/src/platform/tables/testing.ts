import { strToU8, zipSync } from 'fflate'
import { readFile } from './read/read-file'
import { textOf, type Table } from './cell'
import type { Answers, Job } from './thread/jobs'
import { packTable } from './thread/packed-table'
import { writeXlsx } from './write/xlsx'

/** For tests without a running service: does at once what the thread does. */
export async function runHere(job: Job): Promise<Answers[Job['kind']]> {
  return job.kind === 'read' ? packTable(await readFile(job.bytes)) : writeXlsx(job.sheets)
}

type Parts = {
  /** What stands in `<sheetData>`. */
  rows: string
  /** What stands in `<sst>`. */
  strings?: string
  /** Number formats of the styles 0, 1, 2 … */
  formats?: string[]
  is1904?: boolean
  /** Instead of whole parts, by their names; undefined leaves one out. */
  parts?: Record<string, string | undefined>
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** An XLSX file made of what a test wants in it, to the letter. */
export function xlsxOfParts({ rows, strings = '', formats = [], is1904, parts = {} }: Parts) {
  const files: Record<string, string | undefined> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets><sheet name="Bảng" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="s1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': stylesOf(formats),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  }
  return zipOf(files)
}

/** A ZIP archive. */
export function zipOf(files: Record<string, string | undefined>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).flatMap(([name, text]) =>
        text === undefined ? [] : [[name, strToU8(text)]],
      ),
    ),
  )
}

function stylesOf(formats: readonly string[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const written = formats.map(
    (format, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(format)}"/>`,
  )
  const styles = formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`)
  return `<styleSheet xmlns="${main}"><numFmts>${written.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`
}

/** What cells show, row by row. */
export const textsOf = ({ rows }: Table) => rows.map(({ cells }) => cells.map(textOf))
