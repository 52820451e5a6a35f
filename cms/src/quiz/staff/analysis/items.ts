import type { LoadedPool } from '../../contests/load-contest'
import type { PoolQuestion } from '../../contests/pool'
import { solutionOf } from '../../questions'
import type { QuestionKind } from '@chung-tay/shared/quiz/questions/vocabulary'
import type { ItemReport } from '../contract'
import { discrimination, enoughAnswers, facility, type ScoreCounts } from './indices'
import { mistakeInWords, mistakesIn } from './mistakes'
import type { GivenAnswer } from './read-answers'

type Tally = ScoreCounts & {
  kind: QuestionKind
  solution: readonly string[]
  omitted: number
  times: number
  took: number
  mistakes: Map<string, number>
}

/**
 * Adds up the questions of a contest, attempt by attempt; what is kept grows with the questions and
 * the scores there are, not with the attempts.
 */
export function itemTallies(pool: LoadedPool, questionCount: number) {
  const zeros = () => Array.from({ length: questionCount + 1 }, () => 0)
  const tallies = new Map<number, Tally>()
  const tallyOf = (place: number): Tally => {
    let tally = tallies.get(place)
    if (!tally) {
      const { question } = pool.questions[place]!
      tally = {
        kind: question.kind,
        solution: solutionOf(question),
        shown: zeros(),
        right: zeros(),
        omitted: 0,
        times: 0,
        took: 0,
        mistakes: new Map(),
      }
      tallies.set(place, tally)
    }
    return tally
  }

  function add(answers: readonly GivenAnswer[], score: number): void {
    for (const { place, own, isCorrect, took } of answers) {
      const tally = tallyOf(place)
      tally.shown[score]! += 1
      if (isCorrect) tally.right[score]! += 1
      if (!own) tally.omitted += 1
      if (took !== null) {
        tally.times += 1
        tally.took += took
      }
      if (!own || isCorrect) continue
      for (const key of mistakesIn(tally.kind, tally.solution, own))
        tally.mistakes.set(key, (tally.mistakes.get(key) ?? 0) + 1)
    }
  }

  /** Every question that was shown to anybody; the hardest first, those with few answers last. */
  function report(withdrawn: ReadonlySet<string>): ItemReport[] {
    return [...tallies]
      .map(([place, tally]) => itemReport(pool.questions[place]!, tally, withdrawn))
      .sort((a, b) => (a.facility ?? 2) - (b.facility ?? 2) || b.shown - a.shown)
  }
  return { add, report }
}

function itemReport(
  pooled: PoolQuestion,
  tally: Tally,
  withdrawn: ReadonlySet<string>,
): ItemReport {
  const shown = tally.shown.reduce((sum, each) => sum + each, 0)
  const isEnough = shown >= enoughAnswers
  const [key, times] = [...tally.mistakes].sort((a, b) => b[1] - a[1])[0] ?? []
  return {
    id: pooled.id,
    text: pooled.question.text,
    kind: pooled.question.kind,
    isWithdrawn: withdrawn.has(pooled.id),
    shown,
    facility: isEnough ? facility(tally) : null,
    discrimination: isEnough ? discrimination(tally) : null,
    confused:
      isEnough && key !== undefined && times !== undefined
        ? { text: mistakeInWords(pooled, key), share: times / (shown - tally.omitted) }
        : null,
    seconds: tally.times > 0 ? tally.took / tally.times / 1000 : null,
    omitted: tally.omitted,
  }
}
