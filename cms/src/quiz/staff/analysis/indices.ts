/** How many with each total score (the index) were shown a question, and how many of them had it right. */
export type ScoreCounts = { shown: number[]; right: number[] }

/**
 * With fewer answers than this an index says more about chance than about the question: 27 % of 30
 * are 8 people in each group.
 */
export const enoughAnswers = 30

const share = 0.27

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + (each ?? 0), 0)

/**
 * Facility index: the share, 0 to 1, of those who were shown the question that answered it rightly;
 * no answer counts as wrong. Null when nobody was shown it.
 */
export function facility({ shown, right }: ScoreCounts): number | null {
  const of = sum(shown)
  return of === 0 ? null : sum(right) / of
}

/**
 * Discrimination index D, −1 to 1: the share that had the question right among the 27 % with the
 * highest total score, minus that share among the 27 % with the lowest. The 27 % make the difference
 * as certain as it can be (T. L. Kelley, "The selection of upper and lower groups for the validation
 * of test items", Journal of Educational Psychology 30, 1939, 17–24). Where the border of a group
 * runs through people of equal score, each of them counts with the fraction that belongs to it.
 * Groups are taken among those who were shown the question: every attempt draws its own.
 */
export function discrimination({ shown, right }: ScoreCounts): number | null {
  const size = sum(shown) * share
  if (size === 0) return null
  const scores = Array.from({ length: shown.length }, (_, score) => score)
  const rightIn = (order: readonly number[]) => {
    let left = size
    let found = 0
    for (const score of order) {
      const there = shown[score] ?? 0
      const taken = Math.min(left, there)
      if (there > 0) found += ((right[score] ?? 0) * taken) / there
      left -= taken
    }
    return found
  }
  return (rightIn([...scores].reverse()) - rightIn(scores)) / size
}

/**
 * What D says in words, after the bounds of R. L. Ebel and D. A. Frisbie, "Essentials of Educational
 * Measurement": from .40 very good, .30 good, .20 to be improved, below it poor.
 */
export function discriminationWords(index: number): string {
  if (index < 0) return 'Người giỏi sai nhiều hơn: xem lại đáp án'
  if (index < 0.2) return 'Không phân biệt được'
  if (index < 0.3) return 'Phân biệt yếu'
  return index < 0.4 ? 'Phân biệt khá' : 'Phân biệt tốt'
}

export function facilityWords(index: number): string {
  if (index < 0.3) return 'Khó'
  return index > 0.9 ? 'Quá dễ' : index > 0.7 ? 'Dễ' : 'Vừa'
}
