import { createBreather } from '../../../platform/breathe'
import {
  emptyQuestion,
  type BankQuestion,
  type FileContent,
  type FoundQuestion,
} from '../bank-question'
import { giftBlocks, topicOf, type Block } from './blocks'
import { hideEscapes } from './marks'
import { readNotes } from './notes'
import { GiftProblem } from './problem'
import { readAnswers, type ReadAnswers } from './read-answers'
import { shownPart, shownText, takeFormat } from './shown-text'

const maxBlockLength = 20_000

/**
 * Reads a GIFT file as Moodle does (https://docs.moodle.org/en/GIFT_format). Each question is read by
 * itself, so that one that is wrong is named with its line and the others are still read; what a
 * question holds and there is no place for is noted. It pauses now and then for others.
 */
export async function readGift(text: string): Promise<FileContent> {
  const content: FileContent = { found: [], errors: [], notes: [] }
  const breathe = createBreather()
  for (const block of giftBlocks(text)) {
    await breathe()
    try {
      const { question, lost } = readBlock(block)
      content.found.push({ line: block.line, question } satisfies FoundQuestion)
      for (const why of lost) content.notes.push({ line: block.line, column: 'Đáp án', why })
    } catch (error) {
      if (!(error instanceof GiftProblem)) throw error
      const line = error.isAtEnd ? block.body.at(-1)!.number : block.line
      content.errors.push({ line, column: error.column, why: error.message })
    }
  }
  return content
}

function readBlock({ body, comments, category }: Block): ReadAnswers {
  const written = body.map(({ text }) => text).join('\n')
  if (written.length > maxBlockLength)
    throw new GiftProblem('Câu này quá dài. Giữa hai câu phải có một dòng trống.')
  // A title only names a question in Moodle's lists.
  const source = hideEscapes(written).replace(/^\s*::[\s\S]*?::/, '')
  const { fields, situationLines, isSaidSeveral } = readNotes(comments)
  const { question, lost } = readOrdering(source) ?? readQuestion(source, isSaidSeveral)
  const stem = question.text.split('\n')
  const isTold = situationLines > 0 && situationLines < stem.length
  return {
    question: {
      ...question,
      topic: topicOf(category),
      ...fields,
      situation: isTold ? stem.slice(0, situationLines).join('\n') : '',
      text: isTold ? stem.slice(situationLines).join('\n') : question.text,
    },
    lost,
  }
}

function readQuestion(source: string, isSaidSeveral: boolean): ReadAnswers {
  const start = source.indexOf('{')
  if (start < 0) throw new GiftProblem('Câu này không có phần đáp án trong { }. Hãy thêm đáp án.')
  const end = source.indexOf('}', start)
  if (end < 0)
    throw new GiftProblem(
      'Thiếu dấu “}” khép phần đáp án, hoặc có dòng trống chen giữa câu. Hãy khép lại hoặc bỏ dòng trống.',
      'Câu hỏi',
      true,
    )
  const after = source.slice(end + 1)
  if (after.includes('{'))
    throw new GiftProblem(
      'Có hai phần đáp án trong một câu. Giữa hai câu hãy để một dòng trống; dấu { } là chữ thì ghi \\{ và \\}.',
    )
  const { format, text } = takeFormat(source.slice(0, start), 'moodle')
  const { question, lost } = readAnswers({
    source: source.slice(start + 1, end),
    format,
    isSaidSeveral,
  })
  // Words behind the answers: the question has a gap where they stand.
  const stem = after.trim() === '' ? text : `${text.trimEnd()} _____ ${after.trimStart()}`
  return { question: { ...question, text: shownText(stem.trim(), format) }, lost }
}

/** Moodle's ordering questions: "{>4 ALL VERTICAL …", then a step a line. */
function readOrdering(source: string): ReadAnswers | undefined {
  const [, before, inside] = /^([^{]*)\{>([\s\S]*)\}\s*$/.exec(source) ?? []
  if (before === undefined || inside === undefined) return undefined
  const { format, text } = takeFormat(before, 'moodle')
  const steps = inside.replace(/^[ \t]*\d*[ \t]*(?:[A-Z_]+\b[ \t]*)*(?=\n|$)/, '').split('\n')
  const question: BankQuestion = {
    ...emptyQuestion('ordering'),
    text: shownText(text.trim(), format),
    steps: steps.map((step) => shownPart(step, format)).filter(Boolean),
  }
  return { question, lost: [] }
}
