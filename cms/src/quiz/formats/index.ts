import { cleanWriting } from '@chung-tay/shared/text'
import { createBreather } from '../../platform/breathe'
import { fillTable } from '../../platform/imports'
import { decodeText, isText, maxRows, readTable } from '../../platform/tables'
import { RequestError } from '../../platform/http'
import { fitsAiken, isAiken, readAiken, writeAiken } from './aiken'
import type { BankQuestion, FileContent } from './bank-question'
import { readGift } from './gift/read-gift'
import { writeGift } from './gift/write-gift'
import { columns } from './table/columns'
import { readQuestionTable } from './table/read-rows'
import { fitsTable, writeRow } from './table/write-rows'

export * from './bank-question'

export const formats = ['gift', 'aiken', 'csv', 'xlsx'] as const
export type Format = (typeof formats)[number]

/** Ending and type of a file of each format. */
export const fileTypes: Record<Format, { ending: string; type: string }> = {
  gift: { ending: 'gift.txt', type: 'text/plain; charset=utf-8' },
  aiken: { ending: 'aiken.txt', type: 'text/plain; charset=utf-8' },
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  xlsx: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
}

/**
 * The questions of a file and what is wrong in it. Its format follows from its content and, for
 * text, from its name.
 * @throws RequestError 400 for what is no file of questions at all
 */
export async function readQuestions(bytes: Uint8Array, name: string): Promise<FileContent> {
  // What is no text at all is refused there, by its name.
  if (!isText(bytes) || /\.csv$/i.test(name)) return readQuestionTable(await readTable(bytes))
  const text = await textOf(bytes)
  const content = isAiken(text) ? readAiken(text) : await readGift(text)
  if (content.found.length > maxRows) throw refused(tooMany)
  return content
}

const tooMany = `Tệp có hơn ${maxRows.toLocaleString('vi-VN')} câu. Hãy chia nhỏ rồi nhập từng tệp.`

/** A bank as a file. `leftOut` counts the questions that the format has no place for. */
export async function writeQuestions(
  questions: readonly BankQuestion[],
  format: Format,
): Promise<{ bytes: Uint8Array; leftOut: number }> {
  if (format === 'gift') return { bytes: Buffer.from(writeGift(questions)), leftOut: 0 }
  if (format === 'aiken') {
    const { text, leftOut } = writeAiken(questions)
    return { bytes: Buffer.from(text), leftOut }
  }
  const held = questions.filter(fitsTable)
  const bytes = await fillTable({
    columns,
    sheetName: 'Câu hỏi',
    format,
    rows: held.map(writeRow),
  })
  return { bytes, leftOut: questions.length - held.length }
}

/** Whether a format has a place for a question. */
export const fits: Record<Format, (question: BankQuestion) => boolean> = {
  gift: () => true,
  aiken: fitsAiken,
  csv: fitsTable,
  xlsx: fitsTable,
}

/** The text of a file, each line cleaned as writing is. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const { text, isGuessed } = decodeText(bytes)
  if (isGuessed) throw refused(notReadable)
  const breathe = createBreather()
  const lines: string[] = []
  for (const line of text.split(/\r\n|\n|\r/)) {
    await breathe()
    lines.push(cleanWriting(line))
  }
  return lines.join('\n')
}

const notReadable =
  'Tệp không phải chữ Việt kiểu UTF-8. Hãy lưu lại với bảng mã UTF-8, hoặc dùng Excel (.xlsx).'

const refused = (message: string) =>
  new RequestError({ status: 400, code: 'FILE_REFUSED', message })
