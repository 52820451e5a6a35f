import { nameLetters } from '@chung-tay/shared/quiz/attempts/name-letters'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { fontFile } from './draw-certificate'

type Face = { hasGlyphForCodePoint: (code: number) => boolean }

test.each(['400Regular', '600SemiBold', '700Bold'] as const)(
  'every letter a name may have can be printed in %s',
  (style) => {
    const sheet = new PDFDocument({ font: fontFile(style) })
    // What pdfkit calls the face it reads the font with has no public name.
    const { font } = (sheet as unknown as { _font: { font: Face } })._font
    const letters = [...`ABCXYZabcxyz0189 ._-${nameLetters}`]
    expect(letters.filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!))).toEqual(
      [],
    )
    expect(font.hasGlyphForCodePoint('я'.codePointAt(0)!)).toBe(false)
  },
)

test('no letter of a name carries more than two marks, and each is one character', () => {
  for (const letter of nameLetters) {
    expect([letter, letter.normalize('NFC')]).toEqual([letter, letter])
    expect([letter, letter.normalize('NFD').length <= 3]).toEqual([letter, true])
  }
})
