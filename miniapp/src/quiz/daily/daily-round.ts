import type { LocalDate } from '@chung-tay/shared/calendar'
import type { TopicQuestion, TopicQuestions } from '../practice/pick-questions'
import type { Progress } from '../practice/progress'
import { newRound, type Round } from '../practice/round'
import { chooseFive, type DailyTopic } from './choose-five'
import type { Daily } from './daily-record'

type Kept = { daily: Daily; progress: Progress }
type Bank = { topics: readonly DailyTopic[]; read: readonly TopicQuestions[] }

/**
 * The day's round: from its beginning, or from where it was left. A question that was taken away since
 * makes room for another.
 */
export function dailyRound(day: LocalDate, bank: Bank, { daily, progress }: Kept): Round {
  const open = daily.open?.day === day ? daily.open : undefined
  const all = bank.read.flatMap(({ slug, questions }) =>
    questions.map((question): TopicQuestion => ({ ...question, topic: slug })),
  )
  const begun = (open?.ids ?? []).flatMap((id, at) => {
    const question = all.find((each) => each.id === id)
    return question ? [{ question, isRight: open?.results[at] }] : []
  })
  const isBegun = ({ id }: TopicQuestion) => begun.some(({ question }) => question.id === id)
  const five = chooseFive(day, bank)
  const fresh = five.filter((each) => !isBegun(each)).slice(0, five.length - begun.length)
  const round = newRound([...begun.map(({ question }) => question), ...fresh])
  const results = round.steps.flatMap(({ question }, at) => {
    const isRight = begun[at]?.isRight
    const wasKnown = progress.questions[question.id]?.answers !== 1
    return isRight === undefined ? [] : [{ question, isRight, wasKnown }]
  })
  return { ...round, results, at: results.length }
}
