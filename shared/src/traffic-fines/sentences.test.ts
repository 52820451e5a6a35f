import { expect, test } from 'vitest'
import { fineInShort, type FineFacts } from './sentences'

const cases: [FineFacts, string][] = [
  [
    { fineFrom: 4_000_000, fineTo: 6_000_000, points: 4 },
    '4.000.000–6.000.000 đ · Trừ 4 điểm bằng lái',
  ],
  [
    { fineFrom: 8_000_000, fineTo: 10_000_000, suspendFrom: 22, suspendTo: 24 },
    '8.000.000–10.000.000 đ · Tước bằng lái 22–24 tháng',
  ],
  [{ fineFrom: 100_000, fineTo: 200_000, points: 0 }, '100.000–200.000 đ'],
  [{ fineFrom: 100_000 }, '100.000 đ'],
  [{ isWarning: true }, 'Phạt cảnh cáo'],
  [{ suspendFrom: 3, suspendTo: 3 }, 'Tước bằng lái 3 tháng'],
  [{}, ''],
]

test.each(cases)('%o reads %s', (facts, words) => expect(fineInShort(facts)).toBe(words))
