import type { QuestionKind } from './vocabulary'

/** What grading needs to know of a question: every id that can be answered, and the right answer. */
export type AnswerKey = {
  kind: QuestionKind
  /** Ids of the choices, the steps, or the left sides, in the order in which they were given out. */
  items: readonly string[]
  /** Ids of the right sides of a matching question; null for other kinds. */
  targets: readonly string[] | null
  /**
   * The right answer, in the form in which an answer comes: single and true-false `[id]`; multiple
   * the ids in any order; ordering all ids in order; matching for each of `items` the id of its
   * target.
   */
  solution: readonly string[]
}

export type Grade = {
  isCorrect: boolean
  /** Partial credit, a whole number from 0 to 100; 100 exactly when the answer is right. */
  points: number
}

/**
 * Grades one answer. Nothing answered, or an answer that names what was not asked, is worth 0.
 * Partial credit, always rounded down:
 * - single, true-false: all or nothing;
 * - multiple: share of the right choices that were ticked minus share of the wrong ones that were
 *   ticked, never below 0: ticking everything is worth nothing;
 * - ordering: share of neighbours that follow each other rightly (a, b, c, d as b, c, d, a: 2 of 3);
 * - matching: share of pairs that are right; a left side without an answer counts as wrong.
 */
export function grade(key: AnswerKey, answer: readonly string[] | null | undefined): Grade {
  if (!answer || !isAnswerTo(key, answer)) return { isCorrect: false, points: 0 }
  const share = shareOf[key.kind](key, answer)
  return { isCorrect: share === 1, points: Math.floor(share * 100 + 1e-9) }
}

/** Whether an answer has the form its question asks for; a wrong one may, one for another question does not. */
export function isAnswerTo(key: AnswerKey, answer: readonly string[]): boolean {
  const { kind, items, targets } = key
  const isOwn = (ids: readonly string[], known: readonly string[]) =>
    ids.every((id) => known.includes(id)) && new Set(ids).size === ids.length
  if (kind === 'matching') {
    const filled = answer.filter((id) => id !== '')
    return answer.length === items.length && filled.every((id) => (targets ?? []).includes(id))
  }
  if (!isOwn(answer, items)) return false
  if (kind === 'ordering') return answer.length === items.length
  return kind === 'multiple' ? answer.length > 0 : answer.length === 1
}

type Share = (key: AnswerKey, answer: readonly string[]) => number

const same: Share = ({ solution }, answer) => (answer[0] === solution[0] ? 1 : 0)

const shareOf: Record<QuestionKind, Share> = {
  single: same,
  'true-false': same,
  multiple: ({ items, solution }, answer) => {
    const hits = answer.filter((id) => solution.includes(id)).length
    const wrong = answer.length - hits
    const wrongChoices = items.length - solution.length
    const loss = wrong === 0 ? 0 : wrong / wrongChoices
    return Math.max(0, hits / solution.length - loss)
  },
  ordering: ({ solution }, answer) => {
    const follows = solution
      .slice(1)
      .filter((id, at) => answer[answer.indexOf(id) - 1] === solution[at])
    return follows.length / (solution.length - 1)
  },
  matching: ({ solution }, answer) =>
    solution.filter((id, at) => answer[at] === id).length / solution.length,
}
