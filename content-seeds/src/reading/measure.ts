import type { Seed } from '../read-seeds'
import { readableTexts, readKinds } from './readable-text'
import { isVietnamese, plainWord, sentencesOf, wordsOf } from './sentences'

/** How hard something is to read. Lengths in words between spaces, shares from 0 to 1. */
export type Reading = {
  name: string
  sentences: number
  median: number
  p90: number
  longest: number
  longestSentence: string
  /** Words that stand on this page and no other of all content: what a reader meets for the first time. */
  rare: number
  /** Words that are not built as Vietnamese ones: "camera", "OTP". */
  foreign: number
}

export type ReadingReport = { kinds: Reading[]; pages: (Reading & { kind: string })[] }

/** Measures all content, by kind and by page. Names of units are no sentences and left out. */
export function measureReading(seeds: readonly Seed[]): ReadingReport {
  const pages = seeds
    .filter(({ target }) => target in readKinds)
    .map((seed) => {
      const sentences = readableTexts(seed).flatMap(sentencesOf)
      return {
        seed,
        sentences,
        words: sentences.flatMap(wordsOf).flatMap((w) => plainWord(w) ?? []),
      }
    })
    .filter(({ sentences }) => sentences.length > 0)
  const pagesWith = new Map<string, number>()
  for (const { words } of pages)
    for (const word of new Set(words)) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1)
  const isRare = (word: string) => pagesWith.get(word) === 1

  const kinds = Object.entries(readKinds).flatMap(([target, name]) => {
    const members = pages.filter(({ seed }) => seed.target === target)
    if (members.length === 0) return []
    const all = {
      sentences: members.flatMap(({ sentences }) => sentences),
      words: members.flatMap(({ words }) => words),
    }
    return [reading(name, all, isRare)]
  })
  return {
    kinds,
    pages: pages.map((page) => ({
      kind: page.seed.target,
      ...reading(page.seed.slug, page, isRare),
    })),
  }
}

type Text = { sentences: readonly string[]; words: readonly string[] }

function reading(name: string, { sentences, words }: Text, isRare: (word: string) => boolean) {
  const byLength = sentences
    .map((sentence) => ({ sentence, length: wordsOf(sentence).length }))
    .sort((a, b) => a.length - b.length)
  const at = (share: number) => byLength[Math.floor((byLength.length - 1) * share)]?.length ?? 0
  const last = byLength.at(-1)
  const share = (test: (word: string) => boolean) =>
    words.length === 0 ? 0 : words.filter(test).length / words.length
  return {
    name,
    sentences: sentences.length,
    median: at(0.5),
    p90: at(0.9),
    longest: last?.length ?? 0,
    longestSentence: last?.sentence ?? '',
    rare: share(isRare),
    foreign: share((word) => !isVietnamese(word)),
  }
}
