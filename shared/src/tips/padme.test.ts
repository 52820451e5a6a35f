import { expect, test } from 'vitest'
import { paddedFileSize, paddedLetterSize, padme } from './padme'

/** The example of the paper's figure and lengths worked out by hand from its definition. */
test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 3],
  [8, 8],
  [9, 10],
  [15, 16],
  [17, 18],
  [31, 32],
  [33, 36],
  [1000, 1024],
  [1025, 1088],
  [4097, 4352],
  [2 ** 20 + 1, 2 ** 20 + 2 ** 15],
  [2 ** 33 + 1, 2 ** 33 + 2 ** 27],
])('%i bytes become %i', (length, padded) => expect(padme(length)).toBe(padded))

test('a short letter is as long as a page, a short file as long as a small picture', () => {
  expect([0, 1, 4095, 4096].map(paddedLetterSize)).toEqual([4096, 4096, 4096, 4096])
  expect(paddedLetterSize(4097)).toBe(4352)
  expect([0, 1, 16_383, 16_384].map(paddedFileSize)).toEqual([16_384, 16_384, 16_384, 16_384])
  expect(paddedFileSize(16_385)).toBe(17_408)
})

test('of all lengths up to a mebibyte few are seen', () => {
  const seen = new Set<number>()
  for (let length = 1; length <= 2 ** 20; length += 1) seen.add(padme(length))
  expect(seen.size).toBe(300)
})
