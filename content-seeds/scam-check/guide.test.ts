import { allPaths, checkGuide, type Guide } from '@chung-tay/shared/scam-check'
import { beforeAll, expect, test } from 'vitest'
import { readSeeds, type Seed } from '../src/read-seeds'

type SeedGuide = Omit<Guide, 'verdicts'> & {
  verdicts: { key: string; title: string; alerts: string[] }[]
}

let seeds: Seed[]
let guide: SeedGuide

beforeAll(async () => {
  seeds = (await readSeeds()).seeds
  guide = seeds.find(({ target }) => target === 'scam-guides')!.data as SeedGuide
})

test('the starter guide has no problem', () => expect(checkGuide(guide)).toEqual([]))

test('every way through the starter guide comes to the verdict its writer meant', () => {
  const ways = allPaths(guide).map(
    ({ entry, answers, verdict }) =>
      `${entry}: ${answers.map(({ key, yes }) => `${key} ${yes ? 'có' : 'không'}`).join(', ')} → ${verdict}`,
  )
  expect(ways).toMatchSnapshot()
})

test('every alert of the starter content belongs to a verdict', () => {
  const known = seeds.filter(({ target }) => target === 'alerts').map(({ slug }) => slug)
  const used = new Set(guide.verdicts.flatMap(({ alerts }) => alerts))
  expect(known.length).toBeGreaterThanOrEqual(24)
  expect(known.filter((slug) => !used.has(slug))).toEqual([])
})
