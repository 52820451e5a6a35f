import { parse, type GIFTQuestion, type TextFormat } from 'gift-pegjs'
import { convert } from 'html-to-text'
import {
  emptyQuestion,
  type BankQuestion,
  type FileContent,
  type FileError,
} from '../bank-question'
import { giftBlocks, topicOf, type Block } from './blocks'
import { hideArrows, hideColons, hideEscapes, showSigns, withoutMarks } from './marks'
import { readNotes } from './notes'
import { GiftProblem, explainSyntax } from './problem'

/**
 * Reads a GIFT file. The grammar is that of `gift-pegjs` 1.0.2 (MIT; 2.0 is a beta). Each question is
 * parsed by itself, so that one that is wrong is named with its line and the others are still read.
 * What `gift-pegjs` lacks is done around it: notes, ordering, escapes (see `marks.ts`).
 */
export function readGift(text: string): FileContent {
  const found: FileContent['found'] = []
  const errors: FileError[] = []
  for (const block of giftBlocks(withoutMarks(text))) {
    try {
      found.push({ line: block.line, question: readBlock(block) })
    } catch (error) {
      const { line, column, why } =
        error instanceof GiftProblem ? error : explainSyntax(error, block)
      errors.push({ line: line ?? block.line, column, why })
    }
  }
  return { found, errors, notes: [] }
}

function readBlock({ body, comments, category }: Block): BankQuestion {
  const source = hideEscapes(body.map(({ text }) => text).join('\n'))
  // A title only names a question in Moodle's lists.
  const untitled = source.replace(/^\s*::[\s\S]*?::/, '')
  if (/\{\s*#(?!###)/.test(untitled))
    throw new GiftProblem('Đáp án là số thì chưa dùng được. Hãy đổi thành câu chọn đáp án.')
  const { fields, situationLines } = readNotes(comments)
  const question = readOrdering(untitled) ?? fromParsed(parse(hideArrows(hideColons(untitled)))[0]!)
  const stem = question.text.split('\n')
  const isTold = situationLines > 0 && situationLines < stem.length
  return {
    ...question,
    topic: topicOf(category),
    ...fields,
    situation: isTold ? stem.slice(0, situationLines).join('\n') : '',
    text: isTold ? stem.slice(situationLines).join('\n') : question.text,
  }
}

/** Moodle's ordering questions: "{>4 ALL VERTICAL …", then a step a line. */
function readOrdering(source: string): BankQuestion | undefined {
  const [, stem, inside] = /^([^{]*)\{>([\s\S]*)\}\s*$/.exec(source) ?? []
  if (stem === undefined || inside === undefined) return undefined
  const steps = inside.replace(/^[ \t]*\d*[ \t]*(?:[A-Z_]+\b[ \t]*)*(?=\n|$)/, '').split('\n')
  return {
    ...emptyQuestion('ordering'),
    text: showSigns(
      stem.replace(/^\s*\[(plain|moodle|markdown)\]/, '').replace(/\s+/g, ' '),
    ).trim(),
    steps: steps.map((step) => showSigns(step.trim().replace(/^\[plain\]/, ''))).filter(Boolean),
  }
}

function fromParsed(parsed: GIFTQuestion): BankQuestion {
  switch (parsed.type) {
    case 'MC': {
      const isRight = ({ isCorrect, weight }: { isCorrect: boolean; weight: number | null }) =>
        isCorrect || (weight ?? 0) > 0
      const right = parsed.choices.filter(isRight)
      const isSingle = right.length === 1 && right[0]!.isCorrect
      return {
        ...withStem(isSingle ? 'single' : 'multiple', parsed),
        choices: parsed.choices.map((choice) => ({
          text: plain(choice.text),
          isCorrect: isRight(choice),
        })),
        explanation:
          plain(parsed.globalFeedback) || right.map((each) => plain(each.feedback)).join('\n'),
      }
    }
    case 'TF':
      return {
        ...withStem('true-false', parsed),
        truth: parsed.isTrue ? 'true' : 'false',
        explanation:
          plain(parsed.globalFeedback) || plain(parsed.falseFeedback) || plain(parsed.trueFeedback),
      }
    case 'Matching': {
      const pairs = parsed.matchPairs.map(({ subquestion, subanswer }) => ({
        left: plain(subquestion),
        right: showSigns(subanswer),
      }))
      return {
        ...withStem('matching', parsed),
        pairs: pairs.filter(({ left }) => left !== ''),
        extraRights: pairs.filter(({ left }) => left === '').map(({ right }) => right),
        explanation: plain(parsed.globalFeedback),
      }
    }
    case 'Description':
    case 'Category':
      throw new GiftProblem('Câu này không có phần đáp án trong { }. Hãy thêm đáp án.')
    case 'Essay':
      throw new GiftProblem('Phần { } để trống. Câu tự luận chưa dùng được; hãy thêm đáp án.')
    default:
      throw new GiftProblem(
        'Câu này chỉ có đáp án đúng (điền chữ hoặc số), chưa dùng được. Hãy thêm đáp án sai, mỗi đáp án sai bắt đầu bằng dấu ~.',
      )
  }
}

function withStem(kind: BankQuestion['kind'], { stem }: { stem: TextFormat }): BankQuestion {
  return { ...emptyQuestion(kind), text: plain(stem) }
}

/** A text without its formatting. @throws GiftProblem when a picture is in it */
function plain(formatted: TextFormat | null | undefined): string {
  if (!formatted) return ''
  const text = showSigns(formatted.text)
  if (formatted.format !== 'html') return text
  if (/<(img|video|audio|object|iframe)\b/i.test(text))
    throw new GiftProblem(
      'Câu này có ảnh hoặc phim kèm. Hãy soạn câu này trên trang rồi tải ảnh lên.',
    )
  return convert(text, {
    wordwrap: false,
    preserveNewlines: false,
    selectors: [{ selector: 'a', options: { ignoreHref: true } }],
  })
}
