import { expect, test } from 'vitest'
import { seedContentReader } from '../../../../scripts/lib/seed-content'
import { loadSearchDocuments } from '../documents-source'
import { buildIndex, loadIndex, search } from '../index'
import { heldOutLines } from './held-out'
import { lastHeldOutLines } from './held-out-last'
import { laterHeldOutLines } from './held-out-later'
import { byKind, outcomesOf, qualityOf } from './measure'
import { readLines } from './read-lines'
import { fraudTuningLines } from './tuning-frauds'
import { moreTuningLines } from './tuning-more'
import { streetTuningLines } from './tuning-street'
import { tuningLines } from './tuning'

const documents = loadSearchDocuments(await seedContentReader(), '2026-11-26')
const index = loadIndex(buildIndex(documents))
const outcomes = (lines: string) =>
  outcomesOf(readLines(lines), (query) =>
    search(index, query, { limit: 10 }).map(({ slug }) => slug),
  )

/** What is reached, less one query a kind; on a kind of ten queries one is a tenth. */
const reached: [kind: string, recall3: number, top1: number][] = [
  ['telex', 0.96, 0.9],
  ['vni', 0.96, 0.84],
  ['no-marks', 0.93, 0.87],
  ['typo', 0.96, 0.92],
  ['region', 0.88, 0.78],
  ['abbreviation', 0.97, 0.95],
  ['long', 0.95, 0.85],
  ['action', 0.98, 0.96],
  ['emergency', 0.96, 0.96],
  ['place', 0.97, 0.91],
  ['not-ours', 0.98, 0.98],
  ['answer', 0.97, 0.97],
  ['english', 0.93, 0.9],
  ['scam', 0.88, 0.74],
]

const all = outcomes(`${tuningLines}${moreTuningLines}${streetTuningLines}${fraudTuningLines}`)
const held = outcomes(heldOutLines)
const heldLater = outcomes(`${laterHeldOutLines}${lastHeldOutLines}`)
const kinds = byKind([...all, ...held, ...heldLater])

test.each(reached)('%s: recall@3 at least %s, first at least %s', (kind, recall3, top1) => {
  const quality = qualityOf(kinds.get(kind) ?? [])
  expect(quality.recall3).toBeGreaterThanOrEqual(recall3)
  expect(quality.top1).toBeGreaterThanOrEqual(top1)
})

test('every kind is measured, by at least 900 queries in all, none written twice', () => {
  expect([...kinds.keys()].sort()).toEqual(reached.map(([kind]) => kind).sort())
  const asked = [...all, ...held, ...heldLater].map(({ query }) => query)
  expect(asked.length).toBeGreaterThanOrEqual(900)
  const heldOnes = new Set([...held, ...heldLater].map(({ query }) => query))
  expect(all.filter(({ query }) => heldOnes.has(query))).toEqual([])
})

test('every answer wanted is there to be found', () => {
  const found = new Set(documents.map(({ slug }) => slug))
  const wanted = [...all, ...held, ...heldLater].flatMap(({ slugs }) => slugs)
  expect([...new Set(wanted)].filter((slug) => !found.has(slug))).toEqual([])
})

test('what was never tuned on', () => {
  const quality = qualityOf(held)
  expect(quality.recall3).toBeGreaterThanOrEqual(0.95)
  expect(quality.top1).toBeGreaterThanOrEqual(0.88)
})

test('frauds and words of regions that were never tuned on', () => {
  const quality = qualityOf(heldLater)
  expect(quality.recall3).toBeGreaterThanOrEqual(0.82)
  expect(quality.top1).toBeGreaterThanOrEqual(0.7)
})
