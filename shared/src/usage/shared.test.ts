import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countableSearch, countedPages, isSilentPage } from '.'

test('no page of crime tips is counted, and none of what belongs to one person', () => {
  const names = [...countedPages.keys()]
  expect(names.filter(isSilentPage)).toEqual([])
  for (const page of ['/tim', '/phan-anh/theo-doi', '/ho-so', '/cua-toi', '/to-giac'])
    expect(names).not.toContain(page)
  expect(['/to-giac', '/to-giac/hop-thu'].every(isSilentPage)).toBe(true)
  expect(isSilentPage('/to-giac-tre')).toBe(false)
})

test('a search is counted folded; folding it again changes nothing', () => {
  expect(countableSearch('  Mất  CCCD ')).toBe('mat cccd')
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      const words = countableSearch(text)
      if (words !== undefined) expect(countableSearch(words)).toBe(words)
    }),
  )
})

test('numbers, addresses and sentences are left out', () => {
  const personal = [
    '0912 345 678',
    'cccd 034095001234',
    '０９１２ ３４５ ６７８',
    '٠٩١٢٣٤٥٦٧٨',
    'ten＠thu．vn',
    'ten@thu.vn',
    'abc.xyz',
    'https://a',
    'chong toi danh toi moi ngay thi phai lam gi bay gio',
    'x',
  ]
  for (const text of personal) expect([text, countableSearch(text)]).toEqual([text, undefined])
})
