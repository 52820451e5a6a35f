import { isWorkingDay } from '@chung-tay/shared/calendar'
import { normalizePhone, looksLikePhone } from '@chung-tay/shared/phone'
import { expect, test } from 'vitest'
import { checkSeeds } from '../check-seeds'
import { demoDossiers, dossierRows } from './load-dossiers'
import { readDemoSeeds } from './read-demo-seeds'

const { default: config } = await import('@chung-tay/cms/payload.config')
const { seeds, problems } = await readDemoSeeds()
const of = (target: string) => seeds.filter((seed) => seed.target === target)
type Data = Record<string, unknown>

test('the demonstration is sound', async () => {
  expect([...problems, ...checkSeeds(seeds, await config)]).toEqual([])
})

test('its settings say that it is made up, those of the starter content do not', async () => {
  const [settings] = of('settings')
  expect(settings?.data).toMatchObject({ isFictional: true })
  const { readSeeds } = await import('../read-seeds')
  const starter = (await readSeeds()).seeds.filter(({ target }) => target === 'settings')
  expect(starter.map(({ data }) => data.isFictional)).toEqual([undefined])
})

test('every unit that works has an address, a place, hours and somebody to call', () => {
  const callable = new Set(
    of('contacts').flatMap(({ data }) => (data.phones ? [data.unit as string] : [])),
  )
  const working = of('units').filter(({ data }) => data.kind !== 'former')
  expect(working.length).toBeGreaterThan(15)
  const incomplete = working.filter(
    ({ slug, data }) =>
      !data.address || !data.location || !data.openingHours || !callable.has(slug) || data.isSample,
  )
  expect(incomplete.map(({ slug }) => slug)).toEqual([])
})

test('its own numbers are in no plan: nobody can be rung by mistake', () => {
  const numbers = of('contacts').flatMap(({ data }) =>
    ((data.phones ?? []) as Data[]).map(({ number }) => String(number)),
  )
  expect(numbers.length).toBeGreaterThan(30)
  expect(numbers.filter((number) => !/^0200 \d{3} \d{4}$/.test(number))).toEqual([])
  expect(numbers.filter((number) => normalizePhone(number) !== undefined)).toEqual([])
  expect(numbers.every(looksLikePhone)).toBe(true)
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('no real province is named where the demonstration speaks of its own', () => {
  const own = ['settings', 'units', 'contacts', 'pages', 'procedures', 'handbook']
  const naming = own.flatMap(of).filter(({ data }) => /Hưng Yên/.test(JSON.stringify(data)))
  expect(naming.map(({ slug }) => slug)).toEqual([])
})

test('the dossiers to look up stand on its own page', () => {
  const page = of('pages').find(({ slug }) => slug === 'trinh-dien')
  for (const { number } of demoDossiers) expect(page?.data.body).toContain(number)
})

test('dossiers come in and fall due on days on which the desk is open, whenever the demonstration begins', () => {
  for (let day = 10; day < 24; day += 1) {
    const rows = dossierRows(new Date(`2026-10-${day}T03:00:00Z`))
    const closed = rows.filter(
      ({ receivedOn, expectedOn }) => !isWorkingDay(receivedOn!) || !isWorkingDay(expectedOn!),
    )
    expect(closed).toEqual([])
  }
})
