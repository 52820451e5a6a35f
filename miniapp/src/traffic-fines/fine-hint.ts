import { fineInShort, type FineFacts } from '@chung-tay/shared/traffic-fines/sentences'

/** Fine and licence for a row of a list: a sum keeps its sign, points taken stay one piece. */
export const fineHint = (facts: FineFacts): string =>
  fineInShort(facts)
    .replace(/ đ/g, '\u00a0đ')
    .replace(/Trừ \d+ điểm bằng lái/, (points) => points.replaceAll(' ', '\u00a0'))
