import type { PracticeQuestion } from '@chung-tay/shared/quiz/questions/playable'

/**
 * A question with its options in another order each time, so that nobody learns a place instead of
 * the law. Steps never come in their right order. The left sides of pairs stay: the answer follows
 * their order.
 * @param random Gives numbers from 0 up to but not including 1.
 */
export function shuffled<Question extends PracticeQuestion>(
  question: Question,
  random: () => number = Math.random,
): Question {
  const { kind, items, targets, solution } = question
  if (kind === 'true-false') return question
  if (kind === 'matching') return { ...question, targets: targets && mixed(targets, random) }
  const mixedItems = mixed(items, random)
  const isGivenAway =
    kind === 'ordering' && mixedItems.every(({ id }, place) => id === solution[place])
  return { ...question, items: isGivenAway ? [...mixedItems].reverse() : mixedItems }
}

/** Fisher and Yates. */
function mixed<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list]
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    ;[result[last], result[other]] = [result[other]!, result[last]!]
  }
  return result
}
