import { pointsFor } from '@chung-tay/shared/quiz/live/scoring'
import { isRight } from '@chung-tay/shared/quiz/questions/is-right'
import { parted, type LiveQuestion, type Result } from './session'

/** What the answers to a question come to. */
export function resultOf(question: LiveQuestion, answers: Iterable<string>): NonNullable<Result> {
  const counts = Object.fromEntries(question.shown.items.map(({ id }) => [id, 0]))
  let [answered, right] = [0, 0]
  for (const answer of answers) {
    const chosen = parted(answer)
    answered += 1
    if (isRightFor(question, chosen)) right += 1
    for (const id of chosen) counts[id] = (counts[id] ?? 0) + 1
  }
  return { counts, answered, right, points: pointsFor({ answered, right }) }
}

export const isRightFor = ({ shown, solution }: LiveQuestion, chosen: readonly string[]): boolean =>
  isRight({ kind: shown.kind, solution }, chosen)

/** Whether an answer names choices that are shown, each once, and no more than the kind allows. */
export function isPossible({ shown }: LiveQuestion, chosen: readonly string[]): boolean {
  const ids = new Set(shown.items.map(({ id }) => id))
  return (
    chosen.length > 0 &&
    new Set(chosen).size === chosen.length &&
    chosen.every((id) => ids.has(id)) &&
    (shown.kind === 'multiple' || chosen.length === 1)
  )
}
