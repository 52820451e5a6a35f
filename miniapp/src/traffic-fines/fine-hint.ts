import { fineInShort, type FineFacts } from '@chung-tay/shared/traffic-fines/sentences'

/** Fine and licence for a row of a list, where the points taken stay one piece. */
export const fineHint = (facts: FineFacts): string =>
  fineInShort(facts).replace(/Trừ\s\d+\sđiểm\sbằng\slái/, (points) =>
    points.replace(/\s/g, '\u00a0'),
  )
