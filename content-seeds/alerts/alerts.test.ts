import { beforeAll, expect, test } from 'vitest'
import { readSeeds, type Seed } from '../src/read-seeds'

type Chart = { title: string; unit: string; type: string; points: { value: number }[] }

let alerts: Seed[]

beforeAll(async () => {
  alerts = (await readSeeds()).seeds.filter(({ target }) => target === 'alerts')
})

/** Slugs by what a function reads of them; only what more than one has. */
function shared(read: (data: Record<string, unknown>) => readonly string[]) {
  const found = new Map<string, string[]>()
  for (const { slug, data } of alerts)
    for (const value of read(data)) found.set(value, [...(found.get(value) ?? []), slug])
  return [...found].filter(([, slugs]) => slugs.length > 1)
}

const lines = (data: Record<string, unknown>, field: string) =>
  ((data[field] ?? []) as { text: string }[]).map(({ text }) => text)

test('every alert says in its own words what somebody does who was deceived', () => {
  expect(shared((data) => [lines(data, 'ifVictim').join(' ')])).toEqual([])
  for (const [line, slugs] of shared((data) => lines(data, 'ifVictim')))
    expect(slugs.length, line).toBeLessThanOrEqual(2)
  for (const { slug, data } of alerts)
    expect(lines(data, 'ifVictim').length, slug).toBeGreaterThan(0)
})

test('what to do, signs and how it works are not taken over from another alert', () => {
  for (const field of ['howItWorks', 'signs', 'whatToDo'])
    expect(shared((data) => [lines(data, field).join(' ')])).toEqual([])
})

const charts = (data: Record<string, unknown>) => (data.charts ?? []) as Chart[]

test('a chart compares at least two values and stands beside one alert only', () => {
  expect(alerts.flatMap(({ data }) => charts(data)).length).toBeGreaterThan(0)
  for (const { slug, data } of alerts)
    for (const { title, points } of charts(data))
      expect(points.length, `${slug}: ${title}`).toBeGreaterThanOrEqual(2)
  expect(shared((data) => charts(data).map(({ title }) => title))).toEqual([])
})

test('alerts have days of their own: no day stands for more than a third of them', () => {
  for (const [day, slugs] of shared((data) => [data.issuedAt as string]))
    expect(slugs.length / alerts.length, day).toBeLessThan(1 / 3)
})

test('what an alert cites is exact: an article alone covers a dozen different acts', () => {
  const cited = alerts.flatMap(({ slug, data }) =>
    ((data.legalBasis ?? []) as { article?: string }[]).map(({ article = '' }) => ({
      slug,
      article,
    })),
  )
  expect(cited.length).toBeGreaterThan(8)
  for (const { slug, article } of cited) expect(article, slug).toMatch(/^Điều \d+ khoản \d+/)
})
