import type { Page } from 'playwright-core'

/** What a browser may lack, refuse, or leave without an answer. */
export const parts = [
  'storage',
  'indexedDB',
  'locks',
  'randomUUID',
  'serviceWorker',
  'caches',
] as const
export type Part = (typeof parts)[number]

/**
 * `missing`: as in older web views. `throwing`: as where site data is blocked. `silent`: promises that never
 * settle, events that never come; a storage that takes what is written and has nothing of it.
 */
export const ways = ['missing', 'throwing', 'silent'] as const
export type Way = (typeof ways)[number]

/** Spoils parts of the browser for every document that the page opens from now on. */
export async function spoil(page: Page, names: readonly Part[], way: Way): Promise<void> {
  await page.addInitScript(spoilHere, { names, way })
}

// Runs in the browser, before anything of the page.
function spoilHere({ names, way }: { names: readonly Part[]; way: Way }): void {
  const never = () => new Promise(() => undefined)
  const refuse = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError')
  }
  const put = (target: object, name: string, silent: unknown) => {
    const value = way === 'silent' ? silent : undefined
    const descriptor = way === 'throwing' ? { get: refuse } : { value }
    Object.defineProperty(target, name, { configurable: true, enumerable: true, ...descriptor })
  }
  const take = (prototype: object, target: object, name: string, silent: unknown) => {
    if (way === 'missing') delete (prototype as Record<string, unknown>)[name]
    else put(target, name, silent)
  }
  if (names.includes('storage')) {
    const forgetful = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
    put(window, 'localStorage', forgetful)
    put(window, 'sessionStorage', forgetful)
  }
  if (names.includes('indexedDB')) put(window, 'indexedDB', { open: () => ({}) })
  if (names.includes('caches')) put(window, 'caches', { open: never, match: never, delete: never })
  if (names.includes('locks')) {
    take(Navigator.prototype, navigator, 'locks', { request: never, query: never })
  }
  if (names.includes('serviceWorker')) {
    const worker = { ready: never(), register: never, addEventListener: () => undefined }
    take(Navigator.prototype, navigator, 'serviceWorker', { ...worker, controller: null })
  }
  // A function without promises: it is there and throws, or it is not.
  if (names.includes('randomUUID')) {
    const value = way === 'missing' ? undefined : refuse
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value })
  }
}
