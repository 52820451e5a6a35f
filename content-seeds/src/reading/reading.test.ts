import { beforeAll, describe, expect, test } from 'vitest'
import { readSeeds, type Seed } from '../read-seeds'
import { measureReading, type ReadingReport } from './measure'
import { readableTexts, readKinds } from './readable-text'
import { isVietnamese, plainWord, sentencesOf, wordsOf } from './sentences'

let seeds: Seed[]
let report: ReadingReport

beforeAll(async () => {
  seeds = (await readSeeds()).seeds
  report = measureReading(seeds)
})

describe('sentences', () => {
  test.each([
    ['Một câu. Hai câu.', ['Một câu.', 'Hai câu.']],
    ['## Đầu đề\n\n1. Bước một\n- Ý **đậm**', ['Đầu đề', 'Bước một', 'Ý đậm']],
    ['Phạt 500.000 đồng. 30 ngày.', ['Phạt 500.000 đồng.', '30 ngày.']],
    ['Xem [Cài đặt](/cai-dat).', ['Xem Cài đặt.']],
    ['“Đúng.” Sai.', ['“Đúng.”', 'Sai.']],
    ['…', []],
  ])('of %j', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences))

  test('count what stands between spaces', () =>
    expect(wordsOf('Nộp lệ phí – 50.000 đồng, mỗi năm/lần')).toHaveLength(8))
})

test.each([
  ['nghiêng', true],
  ['khuyết', true],
  ['quốc', true],
  ['gì', true],
  ['đường', true],
  ['ươi', true],
  ['camera', false],
  ['video', false],
  ['apk', false],
  ['facebook', false],
])('%s is a Vietnamese syllable: %s', (word, is) => expect(isVietnamese(word)).toBe(is))

/** The longest sentence anywhere: about three lines on a phone. */
const longest = 35
/** Of every kind of content. Measured on the starter content, with a little room. */
const bounds = { median: 12, p90: 20, rare: 0.03, foreign: 0.05 }

test('no sentence is longer than three lines on a phone', () => {
  expect(report.pages.length).toBeGreaterThan(300)
  const tooLong = report.pages.filter((page) => page.longest > longest)
  expect(tooLong.map((page) => `${page.kind}/${page.name}: ${page.longestSentence}`)).toEqual([])
})

test('sentences and words of every kind of content stay easy', () => {
  for (const kind of report.kinds) {
    expect(kind.median, kind.name).toBeLessThanOrEqual(bounds.median)
    expect(kind.p90, kind.name).toBeLessThanOrEqual(bounds.p90)
    expect(kind.rare, kind.name).toBeLessThanOrEqual(bounds.rare)
    expect(kind.foreign, kind.name).toBeLessThanOrEqual(bounds.foreign)
  }
})

/** Words that are not Vietnamese and yet known, or explained where they stand. Think before adding one. */
const known = new Set([
  ...['vneid', 'vnetraffic', 'zalo', 'facebook', 'telegram', 'app', 'store', 'ch', 'play', 'qr'],
  ...['link', 'otp', 'apk', 'video', 'clip', 'web', 'online', 'camera', 'pdf', 'gas', 'karaoke'],
  ...['tour', 'combo', 'deepfake', 'flashai', 'hacker', 'campuchia', 'nca', 'cccd', 'wcag'],
  ...['mg', 'ml', 'kg', 'km', 'cm', 'm', 'h', 'kw', 'b', 'c', 'nb', 'nc'],
])

test('words from elsewhere are few, and known', () => {
  const read = seeds.filter(({ target }) => target in readKinds)
  const words = read.flatMap((seed) =>
    readableTexts(seed)
      .flatMap(sentencesOf)
      .flatMap(wordsOf)
      .flatMap((word) => plainWord(word) ?? []),
  )
  expect(words.length).toBeGreaterThan(20_000)
  expect([...new Set(words.filter((word) => !isVietnamese(word) && !known.has(word)))]).toEqual([])
})

test('a new sentence of 45 words is seen', () => {
  const [entry] = seeds.filter(({ target }) => target === 'handbook')
  const summary = `${Array.from({ length: 45 }, () => 'dài').join(' ')}.`
  const { pages } = measureReading([{ ...entry!, data: { ...entry!.data, summary } }])
  expect(pages[0]!.longest).toBe(45)
  expect(pages[0]!.longest).toBeGreaterThan(longest)
})
