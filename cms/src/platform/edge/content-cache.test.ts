import { expect, test } from 'vitest'
import { createContentCache, type OriginAnswer } from './content-cache'

const answer = (text: string, status = 200): OriginAnswer => ({
  status,
  contentType: 'application/json',
  body: Buffer.from(text),
})
const bytes = (value: unknown) => (value as { identity: { body: Buffer } }).identity.body.toString()

test('however many ask at once, the origin is asked once', async () => {
  let asked = 0
  const cache = createContentCache({
    ask: async () => {
      asked += 1
      await new Promise((resolve) => setTimeout(resolve, 10))
      return answer('{"docs":[1]}')
    },
  })
  await Promise.all(Array.from({ length: 100 }, () => cache.get('/a')))
  await cache.get('/a')
  expect(asked).toBe(1)
})

test('an answer read before a change is not kept after it', async () => {
  let content = 'old'
  const gates: (() => void)[] = []
  const cache = createContentCache({
    ask: () => {
      const seen = content
      return new Promise((resolve) => gates.push(() => resolve(answer(seen))))
    },
  })
  const before = cache.get('/a')
  content = 'new'
  cache.drop()
  const after = cache.get('/a')
  for (const open of gates) open()
  expect(bytes(await before)).toBe('old')
  expect(bytes(await after)).toBe('new')
  expect(bytes(cache.peek('/a'))).toBe('new')
})

test('errors and answers without a document are not kept', async () => {
  const cache = createContentCache({
    ask: async (url) => (url === '/bad' ? answer('{}', 500) : answer('{"docs":[],"totalDocs":0}')),
  })
  await cache.get('/bad')
  await cache.get('/nothing')
  expect(cache.stats()).toMatchObject({ entries: 0, fills: 2 })
})

test('it stays within its bounds', async () => {
  const cache = createContentCache({
    ask: async (url) => answer(url.padEnd(1000, '.')),
    maxBytes: 10_000,
  })
  for (let index = 0; index < 50; index += 1) await cache.get(`/${index}`)
  const { entries, bytes: used } = cache.stats()
  expect(used).toBeLessThanOrEqual(10_000)
  expect(entries).toBeGreaterThan(0)
  expect(cache.peek('/49')).toBeDefined()
})
