import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugify } from '../text'
import { searchKinds } from './search-document'
import { shortSlug, wholeSlug } from './short-slug'
import { pack, unpack, type IndexEntry } from './stored-index'

const text = fc.string({ minLength: 1, maxLength: 20 })
const texts = fc.array(text, { minLength: 1, maxLength: 4 })
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)

test('what is stored comes back as it was', () => {
  const entry = fc.record(
    {
      kind: fc.constantFrom(...searchKinds),
      title: text,
      slug,
      href: text,
      codes: texts,
      keywords: texts,
      aliases: texts,
      formerAreas: texts,
      words: text,
    },
    { requiredKeys: ['kind', 'title', 'slug'] },
  ) as fc.Arbitrary<IndexEntry>
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
      expect([...unpack(JSON.parse(JSON.stringify(pack(entries))))]).toEqual(entries)
    }),
  )
})

test('the slug comes back however it has to do with the title', () => {
  const word = fc.constantFrom('mất', 'thẻ', 'căn', 'cước', 'ở', 'đâu', 'A', '1')
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((some) => some.join(' '))
  const slugs = fc.oneof(words.map(slugify), slug, fc.constantFrom('A', '-', '--b', '=a', 'mat-'))
  fc.assert(
    fc.property(words, slugs, (title, made) => {
      expect(wholeSlug(shortSlug(made, title), title)).toBe(made)
    }),
  )
  expect(shortSlug('mat-can-cuoc-o-dau', 'Mất thẻ căn cước, hỏi ở đâu?')).toBe('-A--A-')
})

test('what the title or the first code says is not stored again', () => {
  const law: IndexEntry = {
    kind: 'legal-document',
    title: 'Luật Căn cước',
    slug: '26-2023-qh15',
    codes: ['26/2023/QH15', 'Luật 26/2023/QH15'],
    keywords: ['hỏi Luật Căn cước'],
  }
  const unit: IndexEntry = { kind: 'unit', title: 'Công an xã Ân Thi', slug: 'cong-an-xa-an-thi' }
  const stored = JSON.stringify(pack([law, unit]))
  expect(stored).not.toMatch(/26-2023-qh15|cong-an-xa-an-thi|hỏi Luật|Luật 26/)
  expect([...unpack(JSON.parse(stored))]).toEqual([law, unit])
})
