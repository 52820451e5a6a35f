import { expect, inject, test } from 'vitest'
import { newcomer, untilAlive, visit } from './lib/journey'

const words = 'căn cước'

test('from the results to one of them and back: words, results and place are there, and nowhere else', async () => {
  const page = await visit('/')
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url(), request.headers().referer ?? ''))
  await page.getByRole('link', { name: /Gõ điều bạn cần/ }).click()
  await page.getByLabel('Điều bạn cần').fill(words)
  const results = page.locator('main .ct-link-item a')
  await results.nth(8).waitFor()
  const names = await results.allInnerTexts()
  await results.nth(8).scrollIntoViewIfNeeded()
  await page.evaluate(() => window.scrollBy(0, 120))
  const place = await page.evaluate(() => window.scrollY)
  expect(place).toBeGreaterThan(100)

  await results.nth(8).click()
  await page.waitForURL((url) => url.pathname !== '/tim')
  await page.locator('main h1').waitFor()
  const there = new URL(page.url())
  expect([there.hash, there.search]).toEqual(['', ''])

  await page.goBack()
  await page.waitForURL((url) => url.pathname === '/tim')
  await expect
    .poll(() => page.getByLabel('Điều bạn cần').inputValue(), { timeout: 10_000 })
    .toBe(words)
  await expect.poll(() => results.allInnerTexts(), { timeout: 10_000 }).toEqual(names)
  await expect
    .poll(() => page.evaluate(() => window.scrollY), { timeout: 10_000 })
    .toBeGreaterThan(place - 3)
  expect(await page.evaluate(() => window.scrollY)).toBeLessThan(place + 3)

  await page.goForward()
  await page.waitForURL((url) => url.pathname === there.pathname)
  expect(new URL(page.url()).hash).toBe('')
  const told = sent.map((text) => decodeURIComponent(text)).filter((text) => text.includes(words))
  expect(told).toEqual([])
})

test('leaving while still typing leaks no word, and opening the results anew finds them', async () => {
  const page = await newcomer()
  await page.addInitScript(noteAddresses)
  await page.goto(`${inject('serviceUrl')}/tim`)
  await untilAlive(page)
  await page.getByLabel('Điều bạn cần').fill(words)
  await page.getByRole('link', { name: 'Liên hệ' }).last().click()
  await page.waitForURL((url) => url.pathname === '/lien-he')

  await page.goBack()
  await page.getByLabel('Điều bạn cần').fill(words)
  await expect
    .poll(() => decodeURIComponent(new URL(page.url()).hash), { timeout: 10_000 })
    .toBe(`#${words}`)
  // Longer ago than the pause after which words go into the address: had they leaked, it were by now.
  const addresses = await page.evaluate(() => (globalThis as WithAddresses).addresses ?? [])
  const there = addresses.map((address) => new URL(address)).filter(isContacts)
  expect(there.length).toBeGreaterThan(0)
  expect(there.filter(({ hash }) => hash !== '')).toEqual([])

  await page.reload({ waitUntil: 'load' })
  await expect
    .poll(() => page.getByLabel('Điều bạn cần').inputValue(), { timeout: 10_000 })
    .toBe(words)
  await page.locator('main .ct-link-item a').first().waitFor()
})

test('who turns back before the next page has come finds the words, and so does who opens it anew', async () => {
  const page = await newcomer()
  await page.clock.install()
  await page.goto(`${inject('serviceUrl')}/tim`)
  await untilAlive(page)
  await page.getByLabel('Điều bạn cần').fill(words)
  // Nothing more comes: the old page stays while the next one is on its way.
  await page.route('**/*', () => undefined)
  await page.getByRole('link', { name: 'Liên hệ' }).last().click()
  await page.waitForURL((url) => url.pathname === '/lien-he')
  // Longer than the pause after which words are kept.
  await page.clock.runFor(2_000)
  await page.goBack()
  await page.clock.runFor(2_000)
  expect(await page.getByLabel('Điều bạn cần').inputValue()).toBe(words)
  await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toBe(`#${words}`)
})

const isContacts = ({ pathname }: URL) => pathname === '/lien-he'

type WithAddresses = { addresses?: string[] }

/** Runs in the page: notes every address that the page gives itself. */
function noteAddresses(): void {
  const addresses: string[] = []
  ;(globalThis as WithAddresses).addresses = addresses
  for (const name of ['pushState', 'replaceState'] as const) {
    const own = history[name].bind(history)
    history[name] = (state, unused, url) => {
      own(state, unused, url)
      addresses.push(location.href)
    }
  }
}
