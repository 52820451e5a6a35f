import { expect, test } from 'vitest'
import { speakable } from './speakable'

test('text is cut at sentences, and long sentences at commas', () => {
  expect(speakable('Một câu.  Hai câu?\nBa')).toEqual(['Một câu.', 'Hai câu?', 'Ba'])
  const long = `${'một hai ba bốn năm, '.repeat(20)}hết.`
  const pieces = speakable(long)
  expect(pieces.every((piece) => piece.length <= 181)).toBe(true)
  expect(pieces.join(' ')).toBe(long)
})
