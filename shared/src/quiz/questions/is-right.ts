import type { QuestionKind } from './vocabulary'

type Solved = {
  kind: QuestionKind
  /**
   * The right answer, in the form in which an answer comes: single and true-false `[id]`; multiple
   * the ids in any order; ordering all ids in order; matching for each left side the id of its right
   * side.
   */
  solution: readonly string[]
}

/**
 * Whether an answer is right. It is all or nothing, for every kind: the right choices and no other,
 * every step in its place, every pair. Nothing answered is wrong.
 */
export function isRight(
  { kind, solution }: Solved,
  answer: readonly string[] | null | undefined,
): boolean {
  if (!answer?.length || answer.length !== solution.length) return false
  return solution.every((id, at) => (kind === 'multiple' ? answer.includes(id) : answer[at] === id))
}
