import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrapText } from './wrap-text'

test('no word is lost, and only a single word may be wider than the line', () => {
  const word = fc.stringMatching(/^[a-zữẫ]{1,14}$/)
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.integer({ min: 3, max: 40 }),
      (words, width) => {
        const lines = wrapText(words.join(' '), width, (line) => line.length)
        expect(lines.join(' ')).toBe(words.join(' '))
        for (const line of lines)
          if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(width)
      },
    ),
  )
})
