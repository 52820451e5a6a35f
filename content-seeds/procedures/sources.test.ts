import { beforeAll, expect, test } from 'vitest'
import { readSeeds, type Seed } from '../src/read-seeds'

let seeds: Seed[]

beforeAll(async () => {
  seeds = (await readSeeds()).seeds
})

const sourceOf = ({ data }: Seed) => (data.provenance as { source?: string } | undefined)?.source

test('the page of another province is named only as the place where a national rule was read', () => {
  const elsewhere = seeds.filter((seed) => /Phú Thọ/.test(sourceOf(seed) ?? ''))
  expect(elsewhere.length).toBeGreaterThan(10)
  for (const seed of elsewhere) expect(sourceOf(seed), seed.slug).toMatch(/Bộ Công an/)
})

test('who pays no residence fee is told wherever there is one', () => {
  const paid = seeds.filter(
    ({ target, data }) =>
      target === 'procedures' &&
      ((data.fees ?? []) as { document?: string }[]).some(
        ({ document }) => document === '75-2022-tt-btc',
      ),
  )
  expect(paid.length).toBeGreaterThanOrEqual(4)
  for (const { slug, data } of paid)
    expect(data.feeNote, slug).toMatch(/Trẻ em, người từ đủ 60 tuổi, người khuyết tật/)
})

test('a procedure without a fee says why none is written', () => {
  const procedures = seeds.filter(({ target }) => target === 'procedures')
  for (const { slug, data } of procedures) {
    if ((data.fees as unknown[] | undefined)?.length) continue
    expect(data.feeNote, slug).toBeTruthy()
  }
})

test('what is marked for review says what has to be compared', () => {
  for (const { slug, data } of seeds) {
    const { needsReview, reviewReason } = (data.provenance ?? {}) as Record<string, unknown>
    if (needsReview === true) expect(reviewReason, slug).toBeTruthy()
  }
})
