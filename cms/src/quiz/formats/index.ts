import { fillTable } from '../../platform/imports'
import { readTable } from '../../platform/tables'
import { RequestError } from '../../platform/http'
import { fitsAiken, readAiken, writeAiken } from './aiken'
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
  const format = formatOf(bytes, name)
  if (format === 'xlsx' || format === 'csv') {
    if (format === 'csv') textOf(bytes)
    return readQuestionTable(await readTable(bytes))
  }
  const text = textOf(bytes)
  return format === 'aiken' ? readAiken(text) : readGift(text)
}

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

function formatOf(bytes: Uint8Array, name: string): Format {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'xlsx'
  if (/\.csv$/i.test(name)) return 'csv'
  return /^\s*(ANSWER|ĐÁP ÁN)\s*:/im.test(Buffer.from(bytes).toString('utf8')) ? 'aiken' : 'gift'
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new RequestError({
      status: 400,
      code: 'FILE_REFUSED',
      message:
        'Tệp không phải chữ Việt kiểu UTF-8. Hãy lưu lại với bảng mã UTF-8, hoặc dùng Excel (.xlsx).',
    })
  }
}
