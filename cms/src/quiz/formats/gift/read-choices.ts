import { emptyQuestion, type BankQuestion } from '../bank-question'
import { GiftProblem } from './problem'

export type Choice = {
  mark: '=' | '~'
  /** Per cent of the points, when it says so. */
  weight: number | undefined
  text: string
  feedback: string
}

type ReadChoices = {
  question: BankQuestion
  /** What was written and has no place here. */
  lost: string[]
}

const half = (text: string) => `“${text.slice(0, 40)}”`
const several =
  'Nếu người làm phải chọn đủ các đáp án đúng, hãy ghi mỗi đáp án ~%50% (hai đáp án) hoặc ~%33.33333% (ba đáp án).'

/**
 * Choices as Moodle reads them: one "=" makes the question single choice, whatever the others are
 * worth; without one, those with a share of the points are right together.
 * @throws GiftProblem when they mean something that no question here can
 */
export function readChoices(choices: readonly Choice[], isSaidSeveral: boolean): ReadChoices {
  const question = choices.some(({ mark }) => mark === '=')
    ? readSingle(choices)
    : readWeighed(choices, isSaidSeveral)
  const isRight = (at: number) => question.choices[at]?.isCorrect
  const feedback = choices.filter((each, at) => isRight(at) && each.feedback)
  const lost = [...lostPoints(choices, question)]
  if (choices.some((each, at) => !isRight(at) && each.feedback))
    lost.push('Lời nhắn riêng cho từng đáp án sai không được giữ; chỉ giữ lời giải thích chung.')
  return {
    question: { ...question, explanation: feedback.map((each) => each.feedback).join('\n') },
    lost,
  }
}

function readSingle(choices: readonly Choice[]): BankQuestion {
  const rights = choices.filter(({ mark, weight }) => mark === '=' || weight === 100)
  const partly = rights.find(({ weight }) => weight !== undefined && weight !== 100)
  if (partly)
    throw new GiftProblem(
      `Đáp án ${half(partly.text)} có dấu = nhưng chỉ được ${partly.weight} % điểm. Ở đây đáp án hoặc đúng hoặc sai: hãy bỏ phần trăm, hoặc đổi = thành ~.`,
      'Đáp án đúng',
    )
  if (rights.length > 1)
    throw new GiftProblem(
      `Có ${rights.length} đáp án đúng mà người làm chỉ chọn một. Hãy để một dấu =. ${several}`,
      'Đáp án đúng',
    )
  return withChoices('single', choices, ({ mark }) => mark === '=')
}

function readWeighed(choices: readonly Choice[], isSaidSeveral: boolean): BankQuestion {
  const rights = choices.filter(({ weight = 0 }) => weight > 0)
  const sum = rights.reduce((all, { weight = 0 }) => all + weight, 0)
  if (rights.length === 0)
    throw new GiftProblem(
      'Chưa có đáp án đúng. Hãy ghi dấu = trước đáp án đúng thay cho dấu ~.',
      'Đáp án đúng',
    )
  if (Math.abs(sum - 100) > 1)
    throw new GiftProblem(
      `Phần trăm điểm của các đáp án đúng cộng lại là ${sum} %, không phải 100 %. ${several}`,
      'Đáp án đúng',
    )
  const kind = rights.length === 1 && !isSaidSeveral ? 'single' : 'multiple'
  return withChoices(kind, choices, ({ weight = 0 }) => weight > 0)
}

const withChoices = (
  kind: 'single' | 'multiple',
  choices: readonly Choice[],
  isCorrect: (choice: Choice) => boolean,
): BankQuestion => ({
  ...emptyQuestion(kind),
  choices: choices.map((choice) => ({ text: choice.text, isCorrect: isCorrect(choice) })),
})

function lostPoints(choices: readonly Choice[], { kind }: BankQuestion): string[] {
  const shares = choices.flatMap(({ weight = 0 }) => (weight > 0 && weight < 100 ? [weight] : []))
  if (kind === 'single' && shares.length > 0)
    return ['Điểm một phần của các đáp án khác không được giữ: chỉ đáp án có dấu = là đúng.']
  if (kind === 'multiple' && Math.max(...shares) - Math.min(...shares) > 1)
    return ['Các đáp án đúng có tỷ lệ điểm khác nhau, ở đây được tính như nhau.']
  return []
}
