import { expect, test } from 'vitest'
import { createContentCache } from '../edge/content-cache'
import { createPageCache } from './page-cache'

const pages: Record<string, string[]> = {
  '/': [],
  '/tin-nong': ['/api/alerts?limit=2'],
  '/cai-dat': ['/api/globals/settings', '/api/pages?slug=a'],
}

/** The documents that a list's answer names, which a page reads besides. */
const named = (answer: unknown) =>
  Array.isArray(answer) ? answer.filter((each) => String(each).startsWith('/api/further')) : []

/** A site of three pages, of which `/` and `/tin-nong` were built at version `1`. */
function site(maxBytes?: number) {
  const state = {
    rendered: [] as string[],
    asked: [] as string[],
    isDown: false,
    bodies: {} as Record<string, unknown>,
  }
  const content = createContentCache({
    ask: async (url) => {
      state.asked.push(url)
      if (state.isDown)
        return { status: 503, contentType: 'application/json', body: Buffer.from('{}') }
      const body = JSON.stringify(state.bodies[url] ?? { docs: [url], hasNextPage: false })
      return { status: 200, contentType: 'application/json', body: Buffer.from(body) }
    },
  })
  const built = ['/', '/tin-nong']
  const cache = createPageCache({
    renderer: {
      // As the router does: without regard to case, with escapes read once more.
      hasRoute: (path) =>
        path === '/' || /\/(tin-nong|cai-dat|to-giac)/i.test(decodeURIComponent(path)),
      pageQueries: (path, read) =>
        [
          ...(pages[path] ?? []),
          ...(read ? named(read({ path: pages[path]?.[0] ?? '' })) : []),
        ].map((query) => ({
          path: query,
          shape: query.includes('globals') ? 'global' : query.includes('slug') ? 'one' : 'list',
        })),
      render: async ({ path, content: given, publicUrl, site: described }) => {
        state.rendered.push(path)
        const asked = pages[path] ?? []
        const further = named(given.read({ path: asked[0] ?? '' }))
        const read = [...asked, ...further].map((query) => given.read({ path: query }))
        return {
          status: path in pages ? 200 : 404,
          html: JSON.stringify({ path, version: given.version, read, publicUrl, described }),
        }
      },
    },
    site: { manifest: 'm' },
    publicUrl: 'https://site.example',
    content,
    built: {
      version: '1',
      has: (path) => built.includes(path),
      read: async (path) =>
        built.includes(path)
          ? {
              body: Buffer.from(`built ${path}`),
              encoded: { br: Buffer.from('br'), gzip: Buffer.from('gz') },
            }
          : undefined,
    },
    headers: async () => ({ 'X-Frame-Options': 'DENY' }),
    maxBytes,
    hasDoor: (path) => path === '/to-giac' || path.startsWith('/api'),
  })
  const shown = async (path: string, version: string) => {
    const { status, plain } = await cache.get(path, version)
    const text = plain.body.toString()
    return { status, ...(text.startsWith('{') ? JSON.parse(text) : { built: text }) } as Record<
      string,
      unknown
    >
  }
  return { state, cache, shown }
}

test('at the version of the build the built page is shown, compressed as it was, and nothing rendered', async () => {
  const { state, cache, shown } = site()
  expect(await shown('/tin-nong', '1')).toEqual({ status: 200, built: 'built /tin-nong' })
  const { br, gzip, plain } = await cache.get('/tin-nong', '1')
  expect([br.body.toString(), gzip.body.toString()]).toEqual(['br', 'gz'])
  expect(plain.ok.join('\n')).toContain('X-Frame-Options\nDENY')
  expect(plain.ok.join('\n')).toContain('Content-Type\ntext/html; charset=utf-8')
  expect(state).toMatchObject({ rendered: [], asked: [] })
})

test('when content has changed a page is rendered anew from it, once for each version', async () => {
  const { state, cache, shown } = site()
  state.bodies['/api/globals/settings'] = { name: 'Công an tỉnh' }
  expect(cache.peek('/cai-dat', '2')).toBeUndefined()
  expect(await shown('/cai-dat', '2')).toEqual({
    status: 200,
    path: '/cai-dat',
    version: '2',
    read: [{ name: 'Công an tỉnh' }, '/api/pages?slug=a'],
    publicUrl: 'https://site.example',
    described: { manifest: 'm' },
  })
  await cache.get('/cai-dat', '2')
  expect(state.rendered).toEqual(['/cai-dat'])
  expect(cache.peek('/cai-dat', '2')).toBe(await cache.get('/cai-dat', '2'))
  expect(cache.peek('/cai-dat', '3')).toBeUndefined()
  expect(await shown('/cai-dat', '3')).toMatchObject({ version: '3' })
  expect(state.rendered).toEqual(['/cai-dat', '/cai-dat'])
})

test('what a page reads is fetched in two steps: lists, then the documents that they name', async () => {
  const { state, shown } = site()
  state.bodies['/api/alerts?limit=2'] = { docs: ['/api/further?slug=b'], hasNextPage: false }
  state.bodies['/api/further?slug=b'] = { docs: ['b'] }
  expect(await shown('/tin-nong', '2')).toMatchObject({ read: [['/api/further?slug=b'], 'b'] })
  expect(state.asked).toEqual(['/api/alerts?limit=2', '/api/further?slug=b'])
})

test('however many ask at once, a page is made once; after a failure it is made again', async () => {
  const { state, cache } = site()
  const all = await Promise.all(Array.from({ length: 20 }, () => cache.get('/tin-nong', '2')))
  expect(new Set(all).size).toBe(1)
  expect(state.rendered).toEqual(['/tin-nong'])
  state.isDown = true
  await expect(cache.get('/cai-dat', '2')).rejects.toThrow('/api/globals/settings: HTTP 503')
  state.isDown = false
  expect((await cache.get('/cai-dat', '2')).status).toBe(200)
})

test('a list is read to its last page, of one document there is one or none', async () => {
  const { state, shown } = site()
  Object.assign(state.bodies, {
    '/api/alerts?limit=2': { docs: ['a', 'b'], hasNextPage: true },
    '/api/alerts?limit=2&page=2': { docs: ['c', 'd'], hasNextPage: true },
    '/api/alerts?limit=2&page=3': { docs: ['e'], hasNextPage: false },
    '/api/pages?slug=a': { docs: [], hasNextPage: false },
  })
  expect((await shown('/tin-nong', '2')).read).toEqual([['a', 'b', 'c', 'd', 'e']])
  expect(state.asked).toEqual([
    '/api/alerts?limit=2',
    '/api/alerts?limit=2&page=2',
    '/api/alerts?limit=2&page=3',
  ])
  expect((await shown('/cai-dat', '2')).read).toEqual([expect.anything(), null])
})

test.each([
  ['no page of the app', '/bia-dat', '2'],
  ['not built, at the version of the build', '/cai-dat', '1'],
  ['capitals', '/Tin-nong', '2'],
  ['an escape', '/tin%2dnong', '2'],
  ['more behind it', '/tin-nong/x?', '2'],
  ['something before it', 'x/tin-nong', '2'],
  ['what a feature answers itself', '/to-giac', '2'],
])('made-up addresses share one page: %s', async (_, path, version) => {
  const { state, cache, shown } = site()
  expect(await shown(path, version)).toMatchObject({ status: 404, path: '*' })
  await cache.get('/gi-do', version)
  expect(state.rendered).toEqual(['*'])
  expect(cache.peek('*', version)).toBeDefined()
  expect(cache.peek(path, version)).toBeUndefined()
})

test('an address that names nothing fills no memory, though its page exists in kind', async () => {
  const { state, cache } = site()
  expect((await cache.get('/tin-nong/bia-dat', '2')).status).toBe(404)
  expect(cache.peek('/tin-nong/bia-dat', '2')).toBeUndefined()
  await cache.get('/tin-nong/bia-dat', '2')
  expect(state.rendered).toEqual(['/tin-nong/bia-dat', '/tin-nong/bia-dat'])
})

test('memory is bounded in bytes', async () => {
  const { cache } = site()
  await cache.get('/', '2')
  for (let version = 3; version < 10; version += 1) await cache.get('/', String(version))
  expect(cache.peek('/', '9')).toBeDefined()
})

test('it stays within its bounds: what was asked for longest ago makes room', async () => {
  const { cache } = site(5_000)
  const versions = Array.from({ length: 100 }, (_, at) => String(at + 2))
  for (const version of versions) await cache.get('/tin-nong', version)
  const kept = versions.filter((version) => cache.peek('/tin-nong', version))
  expect(kept.length).toBeLessThan(50)
  expect(kept).toEqual(versions.slice(-kept.length))
})
