import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createContentStore } from './content-store'
import type { ContentFiles } from './content-manifest'
import { queries } from '@chung-tay/shared/content/queries'
import { createVersionWatch } from './version-watch'

const query = queries.procedures
const page = {
  path: '/thu-tuc',
  version: 'v1',
  builtAt: '2026-01-01T00:00:00Z',
  answers: { [query.path]: ['from the page'] },
  shared: {},
}
const fetch = vi.fn()

beforeEach(() => vi.stubGlobal('fetch', fetch))
afterEach(() => {
  vi.unstubAllGlobals()
  fetch.mockReset()
})

test("the page's data is current until a newer version is heard of", async () => {
  const versions = ['v1', 'v2']
  const watch = createVersionWatch(async () => versions.shift() ?? '')
  const store = createContentStore({ origin: '', page, watch })
  expect(store.isCurrent(query.path)).toBe(true)
  await watch.check()
  expect(store.isCurrent(query.path)).toBe(true)
  await watch.check()
  expect(store.isCurrent(query.path)).toBe(false)
  fetch.mockResolvedValue(Response.json({ docs: ['newer'], hasNextPage: false }))
  expect(await store.fetch(query)).toEqual(['newer'])
  expect(store.isCurrent(query.path)).toBe(true)
})

test('an older answer of the service worker does not replace what is shown', async () => {
  const watch = createVersionWatch(async () => 'v2')
  const store = createContentStore({ origin: '', page, watch })
  const headers = { 'X-Answered-From-Cache': 'Mon, 01 Dec 2025 00:00:00 GMT' }
  fetch.mockResolvedValue(Response.json({ docs: ['older'] }, { headers }))
  await expect(store.fetch(query)).rejects.toMatchObject({ code: 'offline' })
})

test('without the API, what no page has listed is read from the files', async () => {
  const files: ContentFiles = {
    manifest: async () =>
      ({ ...page, settings: 's', search: 'i', details: {}, lists: { procedures: ['p'] } }) as never,
    load: async () => ['from the files'],
  }
  fetch.mockRejectedValue(new TypeError('Failed to fetch'))
  const watch = createVersionWatch(async () => 'v1')
  const store = createContentStore({ origin: '', files, watch })
  expect(await store.fetch(query)).toEqual(['from the files'])
})

test('what the files name beforehand is read without their manifest', async () => {
  const files: ContentFiles = {
    named: { version: 'v1', builtAt: page.builtAt, lists: { procedures: ['p'] } },
    manifest: () => Promise.reject(new Error('The manifest was asked for')),
    load: async (name) => [`from ${name}`],
  }
  const watch = createVersionWatch(async () => 'v1')
  const store = createContentStore({ origin: '', files, watch })
  await store.prepare([query])
  expect(store.fallback[query.path]).toEqual(['from p'])
  expect(store.isCurrent(query.path)).toBe(true)
  expect(fetch).not.toHaveBeenCalled()
})

test('two questions without an answer make the API unreachable, one answer ends it', async () => {
  let isDown = true
  const watch = createVersionWatch(async () => {
    if (isDown) throw new Error('down')
    return 'v1'
  })
  const told = vi.fn()
  watch.subscribe(told)
  await watch.check()
  expect(watch.isUnreachable()).toBe(false)
  await watch.check()
  expect(watch.isUnreachable()).toBe(true)
  isDown = false
  await watch.check()
  expect(watch.isUnreachable()).toBe(false)
  expect(told).toHaveBeenCalledTimes(2)
})
