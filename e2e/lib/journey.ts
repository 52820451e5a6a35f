import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import type {} from '../../cms/src/platform/testing/provided-context'
import { someAddress } from '../../cms/src/platform/testing/api'
import { chromiumOptions } from './browser'

export const phone = { width: 360, height: 740 }
export const desktop = { width: 1280, height: 800 }

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch(chromiumOptions())
})

afterAll(async () => {
  await browser.close()
})

const open: (() => Promise<void>)[] = []

/** Something to be ended when the test is over, after the pages that it opened before. */
export function atEnd(close: () => Promise<void>): void {
  open.push(close)
}

afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/**
 * For journeys in which the phone loses its network, and those that a person walks from beginning to
 * end: the service worker keeps all published content, which takes longer than most journeys.
 */
export const withServiceWorker = { serviceWorkers: 'allow' } as const

/**
 * Opens a path as somebody who has never been here, and waits until the app works there; a script
 * error or a violated policy fails the test.
 */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newcomer(options)
  await page.goto(inject('serviceUrl') + path, { waitUntil: 'load' })
  if (options.javaScriptEnabled !== false) await untilAlive(page)
  return page
}

/** A page of somebody who has never been here, still empty. */
export async function newcomer(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: phone,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    serviceWorkers: 'block',
    // An address of their own, so that nobody is held back for what others sent.
    extraHTTPHeaders: { 'X-Forwarded-For': someAddress() },
    ...options,
  })
  await context.addInitScript(noteLife)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy|Hydration|did not match/i.test(message.text()))
      problems.push(message.text())
  })
  open.push(async () => {
    await context.close()
    expect(problems).toEqual([])
  })
  return page
}

type WithLife = { isAlive?: boolean }

const noteLife = () =>
  addEventListener('chung-tay:alive', () => {
    ;(globalThis as WithLife).isAlive = true
  })

/** Waits until the mini app has taken the page over; pages of others are left alone. */
export async function untilAlive(page: Page): Promise<void> {
  if (await page.evaluate(() => Boolean(document.querySelector('script[src$="/early.js"]'))))
    await untilStarted(page)
}

/** Waits until the mini app works in a page that is surely its own. */
export async function untilStarted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        if ((globalThis as WithLife).isAlive) resolve()
        else addEventListener('chung-tay:alive', () => resolve())
      }),
  )
}

/** Waits until the service worker keeps all published content: it is fetched while the phone has nothing else to do. */
export async function untilReadOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(() => page.evaluate(countUnkept), { timeout: 60_000 }).toBe(0)
}

/** Runs in the page: how many files of its content manifest no cache holds. */
async function countUnkept(): Promise<number> {
  const block = document.getElementById('content')?.textContent ?? '{}'
  const { manifest } = JSON.parse(block) as { manifest: string }
  const { settings, search, lists, details } = (await (await fetch(`/${manifest}`)).json()) as {
    settings: string
    search: string
    lists: Record<string, string[]>
    details: Record<string, string[]>
  }
  const names = [settings, search, ...Object.values(lists), ...Object.values(details)].flat()
  const kept = await Promise.all(names.filter(Boolean).map((name) => caches.match(`/${name}`)))
  return kept.filter((found) => !found).length
}

/** Signs a member of staff in to the admin. */
export async function signIn(page: Page): Promise<void> {
  const { email, password } = inject('admin')
  await page.goto(`${inject('serviceUrl')}/admin/login`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(/\/admin\/?$/)
}

/** Opens a collection's list, and waits until what is tapped there counts. */
export async function openList(page: Page, collection: string, query = ''): Promise<void> {
  await page.goto(`${inject('serviceUrl')}/admin/collections/${collection}${query}`)
  // Payload writes the rest of the query into the address as soon as the list is up, and Next drops what
  // was tapped a moment before. Nobody is that quick but a journey.
  await page.waitForURL(/[?&]limit=/)
}

/** Opens the first document of this title from its collection's list. */
export async function openFromList(page: Page, collection: string, title: string): Promise<void> {
  await openList(page, collection, `?search=${encodeURIComponent(title)}`)
  await page.getByRole('link', { name: title }).first().click()
  await page.waitForURL(new RegExp(`/${collection}/[\\w-]+`))
}

/**
 * Follows a link that the browser itself opens, as those of our staff pages are, and waits for its page: what
 * stands on both pages under one name would else be tapped on the page that is being left.
 */
export async function follow(link: Locator): Promise<void> {
  const page = link.page()
  const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href
  await link.click()
  await page.waitForURL(address)
}
