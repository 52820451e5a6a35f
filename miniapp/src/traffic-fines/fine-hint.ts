import { fineInShort, type FineFacts } from '@chung-tay/shared/traffic-fines/sentences'

/** Fine and licence for a row of a list: each one piece, so that no line ends with the dot between them. */
export const fineHint = (facts: FineFacts): string =>
  fineInShort(facts)
    .replace(/Trừ\s\d+\sđiểm\sbằng\slái/, (points) => points.replace(/\s/g, '\u00a0'))
    .replaceAll(' · ', '\n')
