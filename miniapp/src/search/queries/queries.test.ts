import { expect, test } from 'vitest'
import { seedContentReader } from '../../../../scripts/lib/seed-content'
import { loadSearchDocuments } from '../documents-source'
import { buildIndex, loadIndex, search } from '../index'
import { heldOutLines } from './held-out'
import { byKind, outcomesOf, qualityOf } from './measure'
import { readLines } from './read-lines'
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
  ['vni', 0.92, 0.8],
  ['no-marks', 0.9, 0.79],
  ['typo', 0.96, 0.92],
  ['region', 0.87, 0.73],
  ['abbreviation', 0.97, 0.95],
  ['long', 0.95, 0.83],
  ['action', 0.98, 0.96],
  ['emergency', 0.96, 0.96],
  ['place', 0.97, 0.91],
  ['not-ours', 0.98, 0.98],
  ['answer', 0.97, 0.97],
  ['english', 0.93, 0.9],
  ['scam', 0.92, 0.78],
]

const all = outcomes(`${tuningLines}${moreTuningLines}${streetTuningLines}`)
const held = outcomes(heldOutLines)
const kinds = byKind([...all, ...held])

test.each(reached)('%s: recall@3 at least %s, first at least %s', (kind, recall3, top1) => {
  const quality = qualityOf(kinds.get(kind) ?? [])
  expect(quality.recall3).toBeGreaterThanOrEqual(recall3)
  expect(quality.top1).toBeGreaterThanOrEqual(top1)
})

test('every kind is measured, by at least 650 queries in all, none written twice', () => {
  expect([...kinds.keys()].sort()).toEqual(reached.map(([kind]) => kind).sort())
  const asked = [...all, ...held].map(({ query }) => query)
  expect(asked.length).toBeGreaterThanOrEqual(650)
  const heldOnes = new Set(held.map(({ query }) => query))
  expect(all.filter(({ query }) => heldOnes.has(query))).toEqual([])
})

test('what was never tuned on', () => {
  const quality = qualityOf(held)
  expect(quality.recall3).toBeGreaterThanOrEqual(0.95)
  expect(quality.top1).toBeGreaterThanOrEqual(0.88)
})
