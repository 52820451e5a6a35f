/** Ways to answer without knowing: what the tests of the starter questions measure. */

import { fold } from '@chung-tay/shared/text'

export type Choice = { text: string; isCorrect?: boolean }

const units: Record<string, number> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 }
const amount = /(\d[\d.]*)\s*(nghìn|triệu|tỷ)?\s*(?:–\s*(\d[\d.]*)\s*(nghìn|triệu|tỷ)?\s*)?đồng/

/** The most that a choice makes somebody pay, in đồng; 0 for no fine, undefined without any sum. */
export function amountOf(text: string): number | undefined {
  if (/không (bị phạt|sao)/i.test(text)) return 0
  const found = amount.exec(text)
  if (!found) return undefined
  const [, from = '', fromUnit, to, toUnit] = found
  return Number((to ?? from).replaceAll('.', '')) * (units[toUnit ?? fromUnit ?? ''] ?? 1)
}

/** How many choices cost less than the right one; undefined unless all four choices are sums. */
export function rankOfRight(choices: readonly Choice[]): number | undefined {
  const amounts = choices.map(({ text }) => amountOf(text))
  const right = amounts[choices.findIndex(({ isCorrect }) => isCorrect)]
  if (right === undefined || right === 0 || amounts.includes(undefined)) return undefined
  return amounts.filter((each) => each! < right).length
}

/** A single-choice question, as far as somebody who knows nothing looks at it. */
export type Asked = { text: string; situation?: string; choices: readonly Choice[] }

const absolute =
  /(^|[^\p{L}])(luôn|chỉ|mọi|tất cả|bất kỳ|bất cứ|hoàn toàn|tuyệt đối|không bao giờ|không ai|không cần|chắc chắn|ngay lập tức|nào cũng)(?=$|[^\p{L}])/iu

const wordsOf = (text: string) => fold(text).match(/[\p{L}\d]+/gu) ?? []
const firstWord = (text: string) => wordsOf(text)[0]

/** Numbers, things listed and conditions: what makes a choice look carefully written. */
const details = (text: string) =>
  (text.match(/\d[\d.,]*|,|;|“| (?:và|hoặc|rồi|nhưng|trừ|nếu|khi|vì) /g) ?? []).length

const shared = (text: string, others: readonly string[]) => {
  const there = new Set(others.flatMap(wordsOf))
  return wordsOf(text).filter((word) => there.has(word)).length / Math.max(1, wordsOf(text).length)
}

/** The choices of which a measure is highest; all of them when it is the same for all. */
function highest(choices: readonly Choice[], measure: (choice: Choice) => number): Choice[] {
  const values = choices.map(measure)
  return choices.filter((_, at) => values[at] === Math.max(...values))
}

/** Keeps those that pass, or all when none does. */
function among(choices: readonly Choice[], passes: (choice: Choice) => boolean): Choice[] {
  const left = choices.filter(passes)
  return left.length > 0 ? left : [...choices]
}

const others = (choices: readonly Choice[], choice: Choice) =>
  choices.filter((each) => each !== choice)

/** Ways to answer without knowing: each leaves the choices among which it would toss a coin. */
export const ways: Record<string, (asked: Asked) => Choice[]> = {
  longest: ({ choices }) => highest(choices, ({ text }) => text.length),
  shortest: ({ choices }) => highest(choices, ({ text }) => -text.length),
  'most details': ({ choices }) => highest(choices, ({ text }) => details(text)),
  'fewest details': ({ choices }) => highest(choices, ({ text }) => -details(text)),
  'no absolute word': ({ choices }) => among(choices, ({ text }) => !absolute.test(text)),
  'absolute word': ({ choices }) => among(choices, ({ text }) => absolute.test(text)),
  'begins with “không”': ({ choices }) => among(choices, ({ text }) => /^không/i.test(text)),
  'does not begin with “không”': ({ choices }) =>
    among(choices, ({ text }) => !/^không/i.test(text)),
  'begins unlike all others': ({ choices }) =>
    among(choices, (choice) =>
      others(choices, choice).every(({ text }) => firstWord(text) !== firstWord(choice.text)),
    ),
  'begins like another': ({ choices }) =>
    among(choices, (choice) =>
      others(choices, choice).some(({ text }) => firstWord(text) === firstWord(choice.text)),
    ),
  'most words of the question': ({ text, situation = '', choices }) =>
    highest(choices, (choice) => shared(choice.text, [text, situation])),
  'fewest words of the question': ({ text, situation = '', choices }) =>
    highest(choices, (choice) => -shared(choice.text, [text, situation])),
  'most like the others': ({ choices }) =>
    highest(choices, (choice) =>
      shared(
        choice.text,
        others(choices, choice).map(({ text }) => text),
      ),
    ),
  'least like the others': ({ choices }) =>
    highest(
      choices,
      (choice) =>
        -shared(
          choice.text,
          others(choices, choice).map(({ text }) => text),
        ),
    ),
}

/** How often a way finds the right choice, and how often chance does; both from 0 to 1. */
export function successOf(
  way: (asked: Asked) => Choice[],
  questions: readonly Asked[],
): { success: number; chance: number } {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    success: mean(
      questions.map((asked) => {
        const left = way(asked)
        return left.some(({ isCorrect }) => isCorrect) ? 1 / left.length : 0
      }),
    ),
    chance: mean(questions.map(({ choices }) => 1 / choices.length)),
  }
}
