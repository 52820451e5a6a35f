import type { GivenAnswer } from './read-answers'

/**
 * An attempt's answers, small enough to keep a hundred thousand of: one number a question (its place
 * in the pool, which answer of those seen so far, whether it was right), sorted.
 */
export type PackedAnswers = Uint32Array

/** How two attempts agree, on the questions that both answered. */
export type Likeness = { shared: number; equal: number; equalWrong: number }

const answerBits = 17
const answersKept = 2 ** answerBits

/** Makes the function that packs answers: equal answers to the same question become equal numbers. */
export function createPacker() {
  const numbers = new Map<string, number>()
  const counts = new Map<number, number>()
  const numberOf = (place: number, own: readonly string[], isUnordered: boolean) => {
    const key = `${place} ${(isUnordered ? [...own].sort() : own).join(' ')}`
    let number = numbers.get(key)
    if (number === undefined) {
      number = (counts.get(place) ?? 0) % answersKept
      counts.set(place, number + 1)
      numbers.set(key, number)
    }
    return number
  }
  return (
    answers: readonly GivenAnswer[],
    isUnordered: (place: number) => boolean,
  ): PackedAnswers =>
    Uint32Array.from(
      answers.flatMap(({ place, own, isCorrect }) =>
        own
          ? [
              place * 2 ** (answerBits + 1) +
                numberOf(place, own, isUnordered(place)) * 2 +
                (isCorrect ? 1 : 0),
            ]
          : [],
      ),
    ).sort()
}

export function likeness(a: PackedAnswers, b: PackedAnswers): Likeness {
  const found = { shared: 0, equal: 0, equalWrong: 0 }
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i]!, b[j]!]
    const [leftPlace, rightPlace] = [left >>> (answerBits + 1), right >>> (answerBits + 1)]
    if (leftPlace === rightPlace) {
      found.shared += 1
      if (left === right) {
        found.equal += 1
        if ((left & 1) === 0) found.equalWrong += 1
      }
    }
    if (leftPlace <= rightPlace) i += 1
    if (rightPlace <= leftPlace) j += 1
  }
  return found
}

/**
 * Whether two attempts agree so much that staff should look. Right answers are alike because they are
 * right; the same mistakes are what speaks of copying (F. S. Bellezza and S. F. Bellezza, "Detection
 * of cheating on multiple-choice tests by using error-similarity analysis", Teaching of Psychology
 * 16, 1989, 151–155). The bounds are ours and careful: at least three equal mistakes, and nine of
 * ten shared questions answered alike.
 */
export const isStriking = ({ shared, equal, equalWrong }: Likeness): boolean =>
  equalWrong >= 3 && equal * 10 >= shared * 9
