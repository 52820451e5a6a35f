import { expect, test, vi } from 'vitest'
import { ContentError } from './content-error'
import { fetchContent } from './fetch-content'
import { queries } from '@chung-tay/shared/content/queries'

const answering = (...bodies: unknown[]) =>
  vi.fn(async (_address: string, _init: RequestInit) => Response.json(bodies.shift()))

const options = (fetch: unknown) => ({
  origin: 'https://cms.example',
  fetch: fetch as typeof globalThis.fetch,
})

test('a list follows its pages', async () => {
  const fetch = answering({ docs: [1, 2], hasNextPage: true }, { docs: [3], hasNextPage: false })
  expect((await fetchContent(queries.procedures, options(fetch))).data).toEqual([1, 2, 3])
  expect(fetch.mock.calls[1]?.[0]).toBe(`https://cms.example${queries.procedures.path}&page=2`)
  expect(fetch.mock.calls[0]?.[1].credentials).toBe('omit')
})

test('a single document that does not exist is null', async () => {
  const { data } = await fetchContent(queries.procedure('x'), options(answering({ docs: [] })))
  expect(data).toBeNull()
})

test('drafts are read with the cookie', async () => {
  const fetch = answering({ docs: [{ id: '1' }] })
  await fetchContent(queries.procedure('x'), { ...options(fetch), draft: true })
  expect(fetch.mock.calls[0]?.[0]).toMatch(/&draft=true$/)
  expect(fetch.mock.calls[0]?.[1].credentials).toBe('include')
})

test.each([
  [503, 'unavailable', true],
  [429, 'unavailable', true],
  [400, 'refused', false],
])('status %i is %s', async (status, code, isTemporary) => {
  const fetch = async () => new Response('{}', { status })
  const error = await fetchContent(queries.settings, options(fetch)).catch(
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ContentError)
  expect(error).toMatchObject({ code, status, isTemporary })
})

test('no network, no answer in time and nonsense are told apart', async () => {
  const offline = async () => {
    throw new TypeError('Failed to fetch')
  }
  const silent = (_: string, { signal }: RequestInit) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error))
    })
  const nonsense = async () => new Response('<html>')
  const codeOf = (fetch: unknown) =>
    fetchContent(queries.settings, { ...options(fetch), timeout: 20 }).catch(
      (error: ContentError) => error.code,
    )
  expect(await codeOf(offline)).toBe('offline')
  expect(await codeOf(silent)).toBe('timeout')
  expect(await codeOf(nonsense)).toBe('malformed')
})
