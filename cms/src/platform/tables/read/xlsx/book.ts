import { maxInflated } from '../../limits'
import { brokenBook, TableProblem } from '../../table-problem'
import { notAWorkbook } from '../kind-of-file'
import type { Archive } from './open-archive'
import { attributeOf, parseXml } from './parse-xml'

export type Book = {
  /** The first sheet of cells that is shown. */
  sheet: { name: string; part: string }
  strings: string | undefined
  styles: string | undefined
  /** Days are counted from 1904, as old Macs did. */
  is1904: boolean
}

type Relation = { id: string; type: string; part: string }

/** Finds the sheet to read and what belongs to it. @throws TableProblem when the archive is no workbook */
export async function openBook(archive: Archive): Promise<Book> {
  const roots = await relationsOf(archive, '')
  const book = roots.find(({ type }) => type === 'officeDocument')?.part
  if (!book || !/\.xml$/i.test(book) || !archive.has(book) || /^(word|ppt)\//i.test(book))
    throw notAWorkbook(archive.names, await mimeTypeOf(archive))
  const relations = await relationsOf(archive, book)
  const { sheets, is1904 } = await readBook(archive, book)
  const partOf = (type: string) => relations.find((each) => each.type === type)?.part
  // Sheets of charts and macros are in the list too.
  const cells = sheets.flatMap(({ id, ...sheet }) => {
    const part = relations.find((each) => each.id === id && each.type === 'worksheet')?.part
    return part && archive.has(part) ? [{ ...sheet, part }] : []
  })
  const sheet = cells.find(({ isHidden }) => !isHidden) ?? cells[0]
  if (!sheet) throw new TableProblem('Tệp Excel này không có trang tính nào có ô.')
  return {
    sheet: { name: sheet.name, part: sheet.part },
    strings: present(partOf('sharedStrings')),
    styles: present(partOf('styles')),
    is1904,
  }

  function present(part: string | undefined): string | undefined {
    return part && archive.has(part) ? part : undefined
  }
}

type Sheet = { id: string; name: string; isHidden: boolean }

async function readBook(archive: Archive, part: string) {
  const sheets: Sheet[] = []
  let is1904 = false
  await parseXml(archive.pieces(part, maxInflated.directory), {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isTrue(attributes.date1904)
      if (name !== 'sheet') return
      sheets.push({
        id: attributeOf(attributes, 'id') ?? '',
        name: attributes.name ?? '',
        isHidden: /hidden/i.test(attributes.state ?? ''),
      })
    },
  })
  return { sheets, is1904 }
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true' || value === 'on'

/** What a part refers to: types by their last word, which is alike in both editions of the standard. */
async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const folder = part.split('/').slice(0, -1)
  const list = [...folder, '_rels', `${part.split('/').at(-1)}.rels`].join('/')
  if (!archive.has(list)) {
    if (part === '') return []
    throw brokenBook()
  }
  const found: Relation[] = []
  await parseXml(archive.pieces(list, maxInflated.directory), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name === 'Relationship' && TargetMode !== 'External')
        found.push({ id: Id, type: Type.split('/').at(-1) ?? '', part: resolve(folder, Target) })
    },
  })
  return found
}

function resolve(folder: readonly string[], target: string): string {
  const path = target.startsWith('/') ? [] : [...folder]
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

const mimeTypeOf = async (archive: Archive) =>
  archive.has('mimetype') ? archive.text('mimetype', 1024).catch(() => '') : ''
