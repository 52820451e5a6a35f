import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { holdDossier } from './lib/hold-dossier'
import { newcomer, untilAlive } from './lib/journey'

// Read as text: the table's modules are the mini app's, with a React of their own.
const pages = new URL('../miniapp/src/', import.meta.url)
const table = readdirSync(pages, { recursive: true })
  .map(String)
  .filter((file) => /^[\w-]+\/routes\.ts$/.test(file))
  .map((file) => readFileSync(new URL(file, pages), 'utf8'))
  .join('\n')
/** Every page of an address of its own, and one of those with a list to tick off. */
const addresses = [
  ...[...table.matchAll(/path: '(\/[^':*]*)'/g)].map(([, path]) => path!),
  '/thu-tuc/dang-ky-tam-tru',
]
await holdDossier()
const html = new Map(
  await Promise.all(
    addresses.map(async (path) => {
      const answer = await fetch(inject('serviceUrl') + path)
      return [path, await answer.text()] as const
    }),
  ),
)
/** Those whose HTML has such a field before any program ran. */
const pagesWith = (field: RegExp) => addresses.filter((path) => field.test(html.get(path) ?? ''))
const pagesWithWords = pagesWith(
  /<(?:textarea|select)|<input(?![^>]*(?:type="(?:radio|file)"|tabindex="-1"))/,
)
const pagesWithCircles = pagesWith(/<input[^>]*type="radio"/)

/** Opens a page whose programs are still on their way; `arrive` lets them come. */
async function openSlowly(path: string): Promise<{ page: Page; arrive: () => void }> {
  const page = await newcomer()
  let arrive = () => {}
  const held = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(inject('serviceUrl') + path, { waitUntil: 'commit' })
  await page.locator('main h1').waitFor()
  return { page, arrive }
}

const fields = 'main :is(input, textarea, select):not([tabindex="-1"], [type=file])'
const withWords = `${fields}:not([type=radio])`

/** Fills in every field a person can see, but for circles, as their hands would. */
async function fillAll(page: Page): Promise<void> {
  for (const field of await page.locator(withWords).all()) {
    const type = await field.evaluate((node) => (node as HTMLInputElement).type)
    if (type === 'select-one') await field.selectOption({ index: 1 })
    else if (type === 'checkbox') await field.locator('xpath=ancestor::label').click()
    else await field.fill(type === 'date' ? '1990-05-11' : '1234')
  }
}

/** Picks the last circle of every group. */
async function pickAll(page: Page): Promise<void> {
  const groups = page.locator('main fieldset').filter({ has: page.locator('input[type=radio]') })
  for (const group of await groups.all()) await group.locator('label').last().click()
}

const stateOf = (page: Page) =>
  page.locator(withWords).evaluateAll((nodes) =>
    nodes.map((node) => {
      const { type, checked, value } = node as HTMLInputElement
      return type === 'checkbox' ? checked : value
    }),
  )

const pickedOn = (page: Page) =>
  page
    .locator('main input[type=radio]:checked')
    .evaluateAll((nodes) => nodes.map((node) => node.closest('label')?.textContent))

test.each(pagesWithWords)(
  'what is filled in on %s before the app is alive stays there',
  async (path) => {
    const { page, arrive } = await openSlowly(path)
    await fillAll(page)
    const filled = await stateOf(page)
    expect(filled.length).toBeGreaterThan(0)
    arrive()
    await untilAlive(page)
    // What was chosen may bring more fields, below.
    expect((await stateOf(page)).slice(0, filled.length)).toEqual(filled)
  },
)

test.each(pagesWithCircles)(
  'what is picked on %s before the app is alive stays picked',
  async (path) => {
    const { page, arrive } = await openSlowly(path)
    await pickAll(page)
    const picked = await pickedOn(page)
    expect(picked.length).toBeGreaterThan(0)
    arrive()
    await untilAlive(page)
    expect(await pickedOn(page)).toEqual(picked)
  },
)

test('the lists above hold the pages that people fill in most', () => {
  expect(pagesWithWords).toEqual(expect.arrayContaining(['/tim', '/lien-he', '/ho-so']))
  expect(pagesWithCircles).toEqual(expect.arrayContaining(['/danh-gia', '/cai-dat']))
})

test('words typed while the app comes alive on a slow phone are all there, and are searched for', async () => {
  const { page, arrive } = await openSlowly('/lien-he')
  const cpu = await page.context().newCDPSession(page)
  await cpu.send('Emulation.setCPUThrottlingRate', { rate: 10 })
  await page.getByRole('searchbox').click()
  await page.keyboard.type('an ')
  arrive()
  await page.keyboard.type('tao', { delay: 40 })
  await page.getByText(/Trước đây: .*An Tảo/).waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('an tao')
})

test('Enter and a tap on a button before the app is alive are done when it is', async () => {
  const words = 'lừa đảo mạo danh'
  const search = await openSlowly('/tim')
  await search.page.getByRole('searchbox').fill(words)
  await search.page.getByRole('searchbox').press('Enter')
  search.arrive()
  await search.page.waitForURL(`**/tim#${encodeURIComponent(words)}`)
  expect(await search.page.getByRole('searchbox').inputValue()).toBe(words)

  const { page, arrive } = await openSlowly('/kiem-tra-lua-dao/dung-la-cong-an')
  await page.getByRole('textbox').fill('113')
  await page.getByRole('button', { name: 'So với danh bạ' }).click()
  arrive()
  await page.getByText('được công bố chính thức', { exact: false }).waitFor()
  expect(await page.getByRole('textbox').inputValue()).toBe('113')
})
