import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, takeApart, wordKey, wordsOf } from '@chung-tay/shared/text'
import { fixtureDocuments } from './fixture'
import { buildIndex, loadIndex, search, type SearchDocument } from './index'
import { mayBeStopWord } from '@chung-tay/shared/search/stop-words'

const index = loadIndex(buildIndex(fixtureDocuments))
const title = fc.constantFrom(...fixtureDocuments.map((document) => document.title))
const everything = { limit: 1000 }
const found = (query: string) => search(index, query, everything).map(({ href }) => href)

/** The words of a title in any order, finished by a space. */
const shuffled = title.chain((text) => {
  const words = text.replace(/[,.?]/g, '').split(' ')
  return fc
    .shuffledSubarray(words, { minLength: words.length })
    .map((order) => ({ text, order: `${order.join(' ')} ` }))
})

test('nothing typed makes it throw', () => {
  for (const unit of ['binary', 'grapheme', 'grapheme-composite'] as const) {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), (query) => {
        expect(Array.isArray(search(index, query))).toBe(true)
      }),
    )
  }
}, 30_000)

const unlike = { minLength: 1, maxLength: 4, selector: wordKey }

test('where documents have no diacritics, those of the query change nothing', () => {
  const bare = (texts?: string[]) => texts?.map(fold)
  const plain = fixtureDocuments.map((document): SearchDocument => ({
    ...document,
    title: fold(document.title),
    keywords: bare(document.keywords),
    aliases: bare(document.aliases),
    formerAreas: bare(document.formerAreas),
  }))
  const plainIndex = loadIndex(buildIndex(plain))
  // A word of asking or one with other names is recognised by its marks, so it may mean more without.
  const said = new Set(index.synonyms.all.flatMap(({ says }) => says.map(({ key }) => key)))
  const words = fixtureDocuments
    .flatMap((document) => wordsOf(document.title))
    .filter((word) => !said.has(wordKey(word)) && !mayBeStopWord(takeApart(fold(word))))
  fc.assert(
    // Two words that differ by marks alone are one said twice without them.
    fc.property(fc.uniqueArray(fc.constantFrom(...words), unlike), (some) => {
      const query = `${some.join(' ')} `
      expect(search(plainIndex, query, everything)).toEqual(
        search(plainIndex, `${fold(query)} `, everything),
      )
    }),
  )
})

test('a title is found by its own words, with diacritics or without, in any order', () => {
  fc.assert(
    fc.property(shuffled, fc.boolean(), ({ text, order }, isFolded) => {
      const hits = search(index, isFolded ? `${fold(order)} ` : order, { limit: 3 })
      expect(hits.map((hit) => hit.title)).toContain(text)
    }),
  )
})

test('the order of two or three words decides the order of the hits, not which they are', () => {
  const few = title.chain((text) => {
    const words = text.replace(/[,.?]/g, '').split(' ').slice(-3)
    return fc.shuffledSubarray(words, { minLength: words.length }).map((order) => [words, order])
  })
  fc.assert(
    fc.property(few, ([words, order]) => {
      expect(new Set(found(`${order?.join(' ')} `))).toEqual(new Set(found(`${words?.join(' ')} `)))
    }),
  )
})

test('hits come best first, each once', () => {
  fc.assert(
    fc.property(title, fc.nat({ max: 60 }), (text, length) => {
      const hits = search(index, text.slice(0, length), everything)
      expect(new Set(hits.map(({ href }) => href)).size).toBe(hits.length)
      for (let i = 1; i < hits.length; i += 1) {
        expect((hits[i - 1]?.score ?? 0) >= (hits[i]?.score ?? 0)).toBe(true)
      }
    }),
  )
})
