import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { takeZaloPhone, type ZaloPhone, type ZaloPhoneSetting } from './zalo-phone'

const published = fileURLToPath(new URL('../../node_modules/zmp-sdk/index.umd.js', import.meta.url))

/** A phone with the app open and, beside it, all of Zalo's SDK as it was published. */
export async function phoneWithSdk(setting: ZaloPhoneSetting = {}): Promise<ZaloPhone> {
  const phone = await takeZaloPhone(setting)
  await phone.open()
  // The app's own comes after the first paint. Whichever comes last is the one that Zalo answers.
  await phone.page.waitForFunction(() => 'zaloJSV2' in window)
  await phone.page.addScriptTag({ path: published })
  return phone
}

type Function = (argument?: unknown) => Promise<unknown>
type Sdk = Record<string, Function> & {
  nativeStorage: Record<string, (...given: string[]) => unknown>
  events: { on: (name: string, listener: (data: unknown) => void) => void }
}

/** What one of the SDK's functions gives, or the code with which it rejects. */
export const askSdk = (page: Page, name: string, argument?: unknown) =>
  page.evaluate(
    async ([name, argument]) => {
      const sdk = (window as unknown as { 'zmp-sdk': Sdk })['zmp-sdk']
      try {
        return { value: await sdk[name]!(argument) }
      } catch (error) {
        return { code: (error as { code: number }).code }
      }
    },
    [name, argument] as const,
  )

/** Which of two calls, made one after the other, settles first. */
export const firstOf = (page: Page, one: [string, unknown], other: [string, unknown]) =>
  page.evaluate(
    async (calls) => {
      const sdk = (window as unknown as { 'zmp-sdk': Sdk })['zmp-sdk']
      return Promise.race(calls.map(([name, given]) => sdk[name]!(given).then(() => name)))
    },
    [one, other] as const,
  )

/** Calls the SDK's storage; gives its value, or the word that it threw. */
export const askStorage = (page: Page, name: string, ...given: string[]) =>
  page.evaluate(
    ([name, given]) => {
      try {
        const { nativeStorage } = (window as unknown as { 'zmp-sdk': Sdk })['zmp-sdk']
        return nativeStorage[name]!(...given)
      } catch {
        return 'threw'
      }
    },
    [name, given] as const,
  )

/** Collects what an event of the SDK brings, in order. */
export async function listenToSdk(page: Page, event: string): Promise<() => Promise<unknown[]>> {
  await page.evaluate((name) => {
    const heard: unknown[] = []
    Object.assign(window, { [`heard ${name}`]: heard })
    const { events } = (window as unknown as { 'zmp-sdk': Sdk })['zmp-sdk']
    events.on(name, (data) => heard.push(data))
  }, event)
  return () =>
    page.evaluate(
      (name) => (window as unknown as Record<string, unknown[]>)[`heard ${name}`]!,
      event,
    )
}
