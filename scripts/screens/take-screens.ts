import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A way of looking at a page. */
export type Look = {
  name: string
  options: BrowserContextOptions
  /** Text size from the settings of the app, 1 when not said. */
  textSize?: number
}

/** One picture, or why there is none. */
export type Screen = { address: string; look: string; file?: string; fault?: string }

export type Job = { address: string; look: Look }

/** Pictures are cut below this height: longer pages say nothing more at a glance. */
const mostHeight = 3200
const patience = 20_000

/**
 * Takes the pictures of one look after the other, several pages at once, as JPEG: small enough to keep a
 * few runs side by side. What fails becomes a fault in the list, not the end of the run.
 */
export async function takeScreens(options: {
  browser: Browser
  origin: string
  jobs: readonly Job[]
  folder: string
  /** Cookies and the like of somebody signed in. */
  state?: BrowserContextOptions['storageState']
  onScreen: (screen: Screen) => void
}): Promise<Screen[]> {
  const { jobs, folder, onScreen } = options
  await mkdir(folder, { recursive: true })
  const waiting = [...jobs]
  const taken = new Map<Job, Screen>()
  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const screen = await take(job, options)
      taken.set(job, screen)
      onScreen(screen)
    }
  }
  await Promise.all(Array.from({ length: 3 }, work))
  return jobs.flatMap((job) => taken.get(job) ?? [])
}

async function take(
  { address, look }: Job,
  { browser, origin, folder, state }: Parameters<typeof takeScreens>[0],
): Promise<Screen> {
  const name = `${fileName(address)}.${fileName(look.name)}.jpg`
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    storageState: state,
    ...look.options,
  })
  try {
    if (look.textSize)
      await context.addInitScript(
        (textSize) => localStorage.setItem('chung-tay:preferences', JSON.stringify({ textSize })),
        look.textSize,
      )
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    await page.goto(origin + address, { waitUntil: 'networkidle', timeout: patience })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    // As tall as the page, so that what is fixed to the window's edge covers nothing.
    await page.setViewportSize(await sizeOf(page))
    await page.waitForFunction(isSettled, undefined, { polling: 200 })
    await page.screenshot({
      path: path.join(folder, name),
      type: 'jpeg',
      quality: 62,
      animations: 'disabled',
    })
    return { address, look: look.name, file: name }
  } catch (error) {
    return { address, look: look.name, fault: (error as Error).message.split('\n')[0] }
  } finally {
    await context.close()
  }
}

/** Runs in the page: whether nothing of what is seen is still on its way. */
function isSettled(): boolean {
  const waiting = document.querySelectorAll(
    '.ct-skeleton, .staff-view__skeleton, .shimmer-effect, .staff-view [role="status"] [aria-hidden], [class*="loading-overlay"]',
  )
  const { theme } = document.documentElement.dataset
  const wanted = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const isForm = document.querySelector('form.collection-edit__form, .global-edit__form')
  return (
    waiting.length === 0 &&
    document.body.innerText.trim() !== '' &&
    // The admin takes the device's colours only once its scripts run; pages without an account stay light.
    (!document.querySelector('.template-default') || theme === wanted) &&
    !/(^|\s)Đang (tải|đếm)(…|\.\.\.)/.test(document.body.innerText) &&
    !isForm?.querySelector('fieldset[disabled], form[inert]')
  )
}

async function sizeOf(page: Page) {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: Math.max(innerHeight, document.documentElement.scrollHeight),
  }))
  return { width, height: Math.min(height, mostHeight) }
}

/** An address as the name of a file: `/tin-nong/a?q=b` becomes `tin-nong_a-q-b`. */
export const fileName = (address: string): string =>
  decodeURIComponent(address)
    .replace(/[^\p{L}\p{N}/]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/g, '')
    .replaceAll('/', '_')
    .toLowerCase() || 'home'
