import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { fictionalWords } from '@chung-tay/shared/settings/fictional'
import { startDemoService, type DemoService } from './lib/demo-service'
import { newcomer, phone, untilAlive, withServiceWorker } from './lib/journey'
import { feedback } from './ways/feedback'
import { hosts } from './ways/phones'
import { callCommune, lostCard } from './ways/places'
import { contest, practice } from './ways/quiz'
import { impostor, numberChecked } from './ways/scam-check'
import { dossier, rating, statistics } from './ways/services'
import { tip } from './ways/tips'
import type { Phone, Way } from './ways/way'

/**
 * What people come for, walked from the home page to its end with one thumb on a small phone, on the
 * made-up province where everything is set up, in a browser and in Zalo. Taps are counted and held.
 */
const ways = [
  lostCard,
  callCommune,
  feedback,
  tip,
  impostor,
  numberChecked,
  dossier,
  rating,
  practice,
  contest,
  statistics,
]
// The first run builds the site of the made-up province; opening a key file is slow on purpose.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 })

let demo: DemoService | undefined
const arrived: Record<string, Map<string, number | 'chưa đến'>> = {}

beforeAll(async () => {
  demo = await startDemoService()
})

afterAll(async () => {
  await demo?.stop()
  const line = (name: string, ...columns: string[]) =>
    [name.padEnd(60), ...columns.map((words) => words.padStart(12))].join(' ')
  const taps = (name: string) => hosts.map(({ host }) => `${arrived[host]?.get(name) ?? '–'}`)
  const rows = ways.map(({ name, before }) => line(name, beforeWords(before), ...taps(name)))
  const heads = hosts.map(({ host }) => host)
  console.log(['', line('Việc (số lần chạm từ trang chủ)', 'trước', ...heads), ...rows].join('\n'))
})

const beforeWords = (before: Way['before']) =>
  before === 'never arrived' ? 'chưa đến' : before === 'not known' ? '–' : String(before)

describe.each(hosts)('$host', ({ host, takePhoneAt, isLast }) => {
  test.each(ways)('$name', async ({ name, most, walk }) => {
    const phones: Phone[] = []
    const takePhone = async () => {
      const taken = await takePhoneAt(demo!)
      phones.push(taken)
      return taken
    }
    const told = (arrived[host] ??= new Map())
    told.set(name, 'chưa đến')
    await walk({ demo: demo!, takePhone, isLast })
    const taps = phones.reduce((sum, { taps }) => sum + taps(), 0)
    told.set(name, taps)
    expect(taps).toBeLessThanOrEqual(most)
  })
})

test('with the largest text the first screen still shows the first tile, below the words of fiction', async () => {
  const page = await newcomer({ ...withServiceWorker, viewport: phone })
  await page.addInitScript(() =>
    localStorage.setItem('chung-tay:preferences', JSON.stringify({ textSize: 1.5 })),
  )
  await page.goto(demo!.url, { waitUntil: 'load' })
  await untilAlive(page)
  const tile = await page.getByRole('link', { name: 'Làm thủ tục' }).boundingBox()
  const bar = await page.getByRole('navigation', { name: 'Chính' }).boundingBox()
  expect(tile!.y + tile!.height).toBeLessThanOrEqual(bar!.y)
})

test('the page for crime tips says that it is fiction before the service has answered, in the chosen size', async () => {
  const page = await newcomer({ ...withServiceWorker, viewport: phone })
  await page.addInitScript(() =>
    localStorage.setItem('chung-tay:preferences', JSON.stringify({ textSize: 1.5, theme: 'dark' })),
  )
  await page.goto(demo!.url, { waitUntil: 'load' })
  await untilAlive(page)
  await page.route('**/api/tips/**', () => undefined)
  await page.getByRole('link', { name: /Tố giác tội phạm/ }).click()
  await page.getByRole('button', { name: 'Mở trang tố giác an toàn' }).click()
  await page.getByText(fictionalWords).waitFor()
  await page.getByText('Đang tải khóa').waitFor({ state: 'attached' })
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
    textSize: '1.5',
    theme: 'dark',
  })
  expect(new URL(page.url()).hash).toBe('')
})
