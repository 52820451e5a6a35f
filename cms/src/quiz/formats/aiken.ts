import { cleanWrittenLine } from '@chung-tay/shared/text'
import {
  emptyQuestion,
  type BankQuestion,
  type FileContent,
  type FileError,
  type FoundQuestion,
} from './bank-question'

const choiceLine = /^\s*([A-Z])[.)]\s+(.*)$/
const answerLine =
  /^\s*(?:ANSWER|ĐÁP ÁN(?: ĐÚNG)?)\s*(?:(?:LÀ\s*)?[:：]|LÀ(?=\s+[A-Z]\s*[.)]?\s*$))\s*(.*?)\s*$/i
const explanationLine =
  /^\s*(?:(?:LỜI )?GIẢI(?: THÍCH)?|LÝ GIẢI|HƯỚNG DẪN(?: GIẢI| TRẢ LỜI)?|LÝ DO|VÌ|CĂN CỨ(?: PHÁP LÝ)?|CƠ SỞ PHÁP LÝ|GHI CHÚ|CHÚ THÍCH|EXPLANATION|(?:GENERAL )?FEEDBACK|RATIONALE|REASON|HINT|NOTE)\s*[:：]\s*(.*)$/i
/** A letter and the words of its choice again: "B. Hai". */
const letterAndWords = /^([A-Z])[.)]\s+\S.*$/i
/** A line that begins with answers of GIFT: a brace and the sign of a choice. */
const giftAnswers = /^\s*\{\s*[=~]/m
/** Letters and nothing else: "A", "A.", "A, B". */
const answerLetters = /^[A-Z](?:[\s,;]+(?:và\s+)?[A-Z])*\s*[.)]?$/i
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

type Line = { number: number; text: string }
/** A question's lines up to its answer, and what was written behind it. */
type Chunk = {
  lines: Line[]
  explanation: string[]
  /** They stand right behind an answer and end before any choice: of which question, nobody can tell. */
  isUnclear?: true
}

/**
 * Whether a text is Aiken: it has choices "A. …" with their letter behind "ANSWER:", or says "ANSWER:"
 * and has no braces, in which GIFT has its answers. A line "{=…" or "{~…" is GIFT's, whatever stands over it.
 */
export function isAiken(text: string): boolean {
  if (giftAnswers.test(text)) return false
  let hasChoices = false
  let hasAnswer = false
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, answer] = answerLine.exec(line) ?? []
    if (answer !== undefined) {
      if (hasChoices && answerLetters.test(answer)) return true
      hasAnswer = true
    } else if (choiceLine.test(line)) hasChoices = true
  }
  return hasAnswer && !text.includes('{')
}

/**
 * Reads an Aiken file: the question, its choices "A. …", "ANSWER: A", and behind it, up to an empty
 * line, "Giải thích: …". Two choices "Đúng" and "Sai" make a true-or-false question.
 */
export function readAiken(text: string): FileContent {
  const content: FileContent = { found: [], errors: [], notes: [] }
  for (const chunk of chunks(text)) {
    const read = readChunk(chunk)
    if ('why' in read) content.errors.push(read)
    else content.found.push(read)
  }
  return content
}

/** The lines of each question: up to its answer, or up to where another question begins. */
function chunks(text: string): Chunk[] {
  const all: Chunk[] = []
  let open: Line[] = []
  let hasChoices = false
  /** The question of which an explanation goes on. */
  let explained: Chunk | undefined
  let isBehindAnswer = false
  const close = (isUnclear = false) => {
    if (open.length > 0)
      all.push({ lines: open, explanation: [], ...(isUnclear ? { isUnclear: true } : {}) })
    open = []
    hasChoices = false
  }
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    if (line.trim() === '') {
      explained = undefined
      if (isBehindAnswer && !hasChoices) close(true)
      isBehindAnswer = false
      return
    }
    const [, explanation] = explanationLine.exec(line) ?? []
    const last = open.length === 0 ? all.at(-1) : undefined
    if (explanation !== undefined && last && answerLine.test(last.lines.at(-1)!.text)) {
      explained = last
      last.explanation.push(explanation)
      return
    }
    if (explained) {
      explained.explanation.push(line)
      return
    }
    const isChoice = choiceLine.test(line)
    const isAnswer = answerLine.test(line)
    if (hasChoices && !isChoice && !isAnswer) close()
    // The first line is always of the question, whatever it looks like.
    hasChoices ||= isChoice && open.length > 0
    open.push({ number: index + 1, text: line })
    if (!isAnswer) return
    close()
    isBehindAnswer = true
  })
  close()
  return all
}

function readChunk({ lines: chunk, explanation, isUnclear }: Chunk): FoundQuestion | FileError {
  const line = chunk[0]!.number
  const last = chunk.at(-1)!
  // The first line is always of the question, whatever it looks like.
  const firstChoice = chunk.findIndex(({ text }, at) => at > 0 && choiceLine.test(text))
  const [, answer] = answerLine.exec(last.text) ?? []
  const wrong = (at: number, column: string, why: string): FileError => ({ line: at, column, why })
  if (isUnclear)
    return wrong(
      line,
      'Câu hỏi',
      'Không rõ dòng này giải thích câu trên hay mở đầu câu sau. Hãy ghi “Giải thích:” ở đầu dòng, hoặc để một dòng trống ở phía trên.',
    )
  if (firstChoice < 0)
    return wrong(line, 'Đáp án', 'Không thấy các đáp án A., B.… sau câu hỏi, mỗi đáp án một dòng.')
  if (answer === undefined)
    return wrong(line, 'Đáp án đúng', 'Thiếu dòng ANSWER: sau các đáp án, ví dụ ANSWER: A.')
  const choices = chunk.slice(firstChoice, -1).map(({ number, text }) => {
    const [, letter, words = ''] = choiceLine.exec(text)!
    return { number, letter, words }
  })
  const outOfOrder = choices.find(({ letter }, at) => letter !== letters[at])
  if (outOfOrder)
    return wrong(
      outOfOrder.number,
      'Đáp án',
      `Đáp án phải theo thứ tự A, B, C… Chỗ này cần “${letters[choices.indexOf(outOfOrder)]}.”`,
    )
  const [, letter] = letterAndWords.exec(answer) ?? []
  const places = (letter ?? answer).toUpperCase().match(/[A-Z]/g) ?? []
  if (places.length > 1)
    return wrong(
      last.number,
      'Đáp án đúng',
      'Tệp Aiken chỉ ghi được một đáp án đúng. Câu nhiều đáp án đúng hãy dùng mẫu Excel hoặc GIFT.',
    )
  const right = letters.indexOf(places[0] ?? '?')
  if (right < 0 || right >= choices.length)
    return wrong(
      last.number,
      'Đáp án đúng',
      'Sau ANSWER: hãy ghi chữ của một đáp án ở trên, ví dụ ANSWER: A.',
    )
  const stem = chunk.slice(0, firstChoice).map(({ text }) => text)
  return {
    line,
    question: {
      ...toQuestion(
        stem,
        choices.map(({ words }) => words),
        right,
      ),
      explanation: explanation.join('\n'),
    },
  }
}

function toQuestion(stem: string[], choices: string[], right: number): BankQuestion {
  const text = stem.join('\n')
  const [first, second] = choices
  if (choices.length === 2 && first!.trim() === 'Đúng' && second!.trim() === 'Sai')
    return { ...emptyQuestion('true-false'), text, truth: right === 0 ? 'true' : 'false' }
  return {
    ...emptyQuestion('single'),
    text,
    choices: choices.map((choice, at) => ({ text: choice, isCorrect: at === right })),
  }
}

/**
 * A bank as Aiken: only text, choices and the one right answer find a place in it. `leftOut` is how
 * many questions do not: other kinds, and texts that would be taken for a choice or an answer.
 */
export function writeAiken(questions: readonly BankQuestion[]): { text: string; leftOut: number } {
  const held = questions.filter(fitsAiken)
  const blocks = held.map((question) => {
    const isStatement = question.kind === 'true-false'
    const choices = isStatement ? ['Đúng', 'Sai'] : question.choices.map(({ text }) => text)
    const right = isStatement
      ? question.truth === 'true'
        ? 0
        : 1
      : question.choices.findIndex(({ isCorrect }) => isCorrect)
    return [
      aikenStem(question),
      ...choices.map((choice, at) => `${letters[at]}. ${choice}`),
      `ANSWER: ${letters[right]}`,
    ].join('\n')
  })
  return { text: `${blocks.join('\n\n')}\n`, leftOut: questions.length - held.length }
}

const aikenStem = ({ situation, text }: BankQuestion) => cleanWrittenLine(`${situation} ${text}`)

export function fitsAiken(question: BankQuestion): boolean {
  const stem = aikenStem(question)
  const isMistakable = [choiceLine, answerLine, giftAnswers].some((line) => line.test(stem))
  return (question.kind === 'single' || question.kind === 'true-false') && !isMistakable
}
