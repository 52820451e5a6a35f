import { expect, test } from 'vitest'
import { createContentCache, type OriginAnswer } from './content-cache'
import type { StoredAnswer } from './stored-answer'

const answer = (text: string, status = 200): OriginAnswer => ({
  status,
  contentType: 'application/json',
  body: Buffer.from(text),
})
const bytes = (value: unknown) => (value as { plain: { body: Buffer } }).plain.body.toString()

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

/** An origin whose answers wait until they are let out, in whatever order. */
function gated() {
  const origin = { content: 'old', gates: [] as (() => void)[] }
  const cache = createContentCache({
    ask: () => {
      const seen = origin.content
      return new Promise((resolve) => origin.gates.push(() => resolve(answer(seen))))
    },
  })
  return { origin, cache }
}

test.each([
  ['before', [0, 1]],
  ['after', [1, 0]],
])('an answer read before a change that comes %s the new one is not kept', async (_, order) => {
  const { origin, cache } = gated()
  const before = cache.get('/a')
  origin.content = 'new'
  cache.drop()
  const after = cache.get('/a')
  for (const gate of order) {
    origin.gates[gate]!()
    await (gate === 0 ? before : after)
  }
  expect(bytes(await before)).toBe('old')
  expect(bytes(await after)).toBe('new')
  expect(bytes(cache.peek('/a'))).toBe('new')
  expect(bytes(await cache.get('/a'))).toBe('new')
  expect(cache.stats().fills).toBe(2)
})

test('an old answer that ends does not let a third request past the one under way', async () => {
  const { origin, cache } = gated()
  const before = cache.get('/a')
  cache.drop()
  const after = cache.get('/a')
  origin.gates[0]!()
  await before
  const third = cache.get('/a')
  expect(origin.gates).toHaveLength(2)
  origin.gates[1]!()
  expect(await third).toBe(await after)
})

test('what was kept is forgotten when content changes', async () => {
  let content = 'old'
  const cache = createContentCache({ ask: async () => answer(content) })
  expect(bytes(await cache.get('/a'))).toBe('old')
  content = 'new'
  expect(bytes(await cache.get('/a'))).toBe('old')
  cache.drop()
  expect(cache.peek('/a')).toBeUndefined()
  expect(cache.stats()).toEqual({ entries: 0, bytes: 0, fills: 1 })
  expect(bytes(await cache.get('/a'))).toBe('new')
})

test('after a failure the origin is asked again', async () => {
  let isDown = true
  const cache = createContentCache({
    ask: async () => {
      if (isDown) throw new Error('down')
      return answer('{"docs":[1]}')
    },
  })
  await expect(cache.get('/a')).rejects.toThrow('down')
  isDown = false
  expect(bytes(await cache.get('/a'))).toBe('{"docs":[1]}')
})

test('errors and answers without a document are not kept', async () => {
  const cache = createContentCache({
    ask: async (url) => (url === '/bad' ? answer('{}', 500) : answer('{"docs":[],"totalDocs":0}')),
  })
  expect(await cache.get('/bad')).toEqual(answer('{}', 500))
  expect(await cache.get('/nothing')).toMatchObject({ status: 200 })
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
  expect(used).toBeGreaterThanOrEqual(entries * 1000)
  expect(entries).toBeGreaterThan(0)
  expect(cache.peek('/49')).toBeDefined()
})

test('a long answer is kept although a list in it is empty', async () => {
  const body = (length: number) => '{"docs":[],"more":"'.padEnd(length - 2, '.') + '"}'
  const cache = createContentCache({ ask: async (url) => answer(body(Number(url))) })
  await cache.get('399')
  await cache.get('400')
  expect([cache.peek('399') === undefined, cache.peek('400') === undefined]).toEqual([true, false])
})

test('other sites may read it; what must stay as long as it is stays uncompressed', async () => {
  const cache = createContentCache({
    ask: async (url) => ({
      ...answer('x'.repeat(1000)),
      ...(url === '/fixed' ? { cacheControl: 'public, no-transform' } : {}),
      ...(url === '/like' ? { cacheControl: 'no-transformation' } : {}),
    }),
  })
  const lengths = async (url: string) => {
    const kept = (await cache.get(url)) as StoredAnswer
    expect(kept.plain.ok.join('\n')).toContain('Access-Control-Allow-Origin\n*')
    expect(kept.plain.ok.join('\n')).toContain('Content-Type\napplication/json')
    return kept.br.body.length
  }
  expect(await lengths('/fixed')).toBe(1000)
  expect(await lengths('/plain')).toBeLessThan(100)
  expect(await lengths('/like')).toBeLessThan(100)
})
