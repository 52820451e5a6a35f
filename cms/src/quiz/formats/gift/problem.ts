import type { SyntaxError as GiftSyntaxError } from 'gift-pegjs'
import type { FileError } from '../bank-question'
import type { Block } from './blocks'

/** What is wrong with a question of a GIFT file, in words that say how to mend it. */
export class GiftProblem extends Error {
  readonly line: number | undefined = undefined
  readonly column = 'Câu hỏi'
  get why(): string {
    return this.message
  }
}

/** The parser's complaint in Vietnamese, at the line of the file. @throws what is no complaint of the parser */
export function explainSyntax(error: unknown, { body, line }: Block): FileError {
  const { name, location, found } = error as GiftSyntaxError
  if (name !== 'SyntaxError' || !location) throw error
  const at = body[location.start.line - 1]?.number ?? line
  if (found === null)
    return {
      line: at,
      column: 'Câu hỏi',
      why: 'Thiếu dấu “}” khép phần đáp án, hoặc có dòng trống chen giữa câu. Hãy khép lại hoặc bỏ dòng trống.',
    }
  const isSign = /^[=~#{}\\]$/.test(found)
  return {
    line: at,
    column: 'Câu hỏi',
    why: isSign
      ? `Dấu “${found}” đứng không đúng chỗ. Nếu là chữ trong câu, ghi “\\${found}”.`
      : `Không đọc được từ chỗ “${found}”. Hãy xem lại dấu = ~ # { } gần đó.`,
  }
}
