import type { BankQuestion } from '../bank-question'
import { escapeGift } from './marks'
import { writeNotes } from './notes'
import { isFormatted } from './shown-text'

/** A bank as Moodle's GIFT. Topics become categories, in the order of the questions. */
export function writeGift(questions: readonly BankQuestion[]): string {
  const blocks: string[] = []
  let topic = ''
  for (const question of questions) {
    if (question.topic && question.topic !== topic) {
      topic = question.topic
      // Moodle reads a slash as the way into a sub-category; doubled it is a slash.
      blocks.push(`$CATEGORY: ${topic.replaceAll('/', '//')}`)
    }
    blocks.push([...writeNotes(question), stem(question) + answers(question)].join('\n'))
  }
  return `${blocks.join('\n\n')}\n`
}

const stem = ({ situation, text }: BankQuestion) =>
  giftText([situation, text].filter(Boolean).join('\n'))

function answers(question: BankQuestion): string {
  const { explanation } = question
  const feedback = explanation ? [`####${giftText(explanation)}`] : []
  const block = (lines: readonly string[]) => `{\n${[...lines, ...feedback].join('\n')}\n}`
  switch (question.kind) {
    case 'single':
      return block(
        question.choices.map(({ text, isCorrect }) => (isCorrect ? '=' : '~') + giftText(text)),
      )
    case 'multiple': {
      const right = question.choices.filter(({ isCorrect }) => isCorrect).length
      const shareOf = (isCorrect: boolean) =>
        isCorrect ? share(right) : `-${share(question.choices.length - right)}`
      return block(
        question.choices.map(({ text, isCorrect }) => `~%${shareOf(isCorrect)}%${giftText(text)}`),
      )
    }
    case 'true-false':
      return block([question.truth === 'true' ? 'TRUE' : 'FALSE'])
    case 'matching':
      return block([
        ...question.pairs.map(({ left, right }) => `=${leftText(left)} -> ${escapeGift(right)}`),
        ...question.extraRights.map((right) => `= -> ${escapeGift(right)}`),
      ])
    case 'ordering':
      return `{>${question.steps.length} ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST\n${question.steps
        .map(giftText)
        .join('\n')}\n}`
  }
}

/** Moodle knows these shares by five digits: 100, 50, 33.33333, 14.28571 … */
const share = (count: number) => String(Math.round(10_000_000 / Math.max(1, count)) / 100_000)

/** A text that Moodle would take for more than its letters says that it is plain. */
function giftText(text: string): string {
  const needsFormat =
    isFormatted(text) || /^(\[(html|markdown|plain|moodle)\]|\/\/|\$CATEGORY|%|>)/i.test(text)
  return (needsFormat ? '[plain]' : '') + escapeGift(text)
}

/** An arrow within a left side has no escape in GIFT but in HTML. */
function leftText(text: string): string {
  if (!text.includes('->')) return giftText(text)
  const html = text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;')
  return `[html]${escapeGift(html)}`
}
