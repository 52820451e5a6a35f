import { queries } from '@chung-tay/shared/content/queries'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { plainRichText } from '../rich-text/plain-rich-text'
import { administrator, provenance, stranger, until, type Api } from '../testing/api'

const slug = 'trang-kiem-thu-bo-dem'
const list = queries.pages.path
const one = queries.page(slug).path
const reader = () => stranger()

let staff: Api
let id: string | undefined

beforeAll(async () => {
  staff = await administrator()
})

afterEach(async () => {
  if (id) await staff.delete(`/api/pages/${id}`)
  id = undefined
})

async function createPage(status: 'published' | 'draft'): Promise<void> {
  const created = await staff.post('/api/pages', {
    title: 'Bản đầu',
    slug,
    body: plainRichText('Nội dung'),
    provenance,
    _status: status,
  })
  expect(created.status).toBe(201)
  id = created.body.doc.id
}

const titles = async () =>
  ((await reader().get(list)).body.docs as { title: string }[]).map(({ title }) => title)

describe('answers', () => {
  test('carry a strong validator, and 304 comes back for it in each encoding', async () => {
    const etags = new Set<string>()
    for (const encoding of ['identity', 'gzip', 'br']) {
      const first = await reader().get(list, { 'Accept-Encoding': encoding })
      const etag = first.headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[\w-]+"$/)
      etags.add(etag)
      const again = await reader().get(list, { 'Accept-Encoding': encoding, 'If-None-Match': etag })
      expect(again.status).toBe(304)
    }
    expect(etags.size).toBe(3)
  })

  test('say that shared caches may keep them and browsers must ask', async () => {
    const { headers } = await reader().get(list)
    expect(headers.get('cache-control')).toContain('max-age=0')
    expect(headers.get('cache-control')).toMatch(/s-maxage=\d+, stale-while-revalidate=\d+/)
  })

  test('are the same as Payload gives to a query that is not kept', async () => {
    const kept = await reader().get(list)
    const asked = await reader().get(`${list}&page=1&pagination=true`)
    expect(asked.headers.get('etag')).toBeNull()
    expect(asked.body.docs).toEqual(kept.body.docs)
  })
})

describe('changes', () => {
  test('publishing, editing, unpublishing and deleting are seen within a second', async () => {
    await createPage('published')
    await until(async () => (await titles()).includes('Bản đầu'), 1000)
    expect((await reader().get(one)).body.docs[0].title).toBe('Bản đầu')

    await staff.patch(`/api/pages/${id}`, { title: 'Bản hai', _status: 'published' })
    await until(async () => (await titles()).includes('Bản hai'), 1000)
    expect((await reader().get(one)).body.docs[0].title).toBe('Bản hai')

    await staff.patch(`/api/pages/${id}`, { _status: 'draft' })
    await until(async () => !(await titles()).includes('Bản hai'), 1000)
    expect((await reader().get(one)).body.docs).toEqual([])

    await staff.patch(`/api/pages/${id}`, { _status: 'published' })
    await until(async () => (await titles()).includes('Bản hai'), 1000)
    await staff.delete(`/api/pages/${id}`)
    id = undefined
    await until(async () => !(await titles()).includes('Bản hai'), 1000)
  })

  test('a change of the settings gives a new content version and new bytes', async () => {
    const before = await reader().get('/api/content-version')
    const { motto } = (await reader().get(queries.settings.path)).body
    await staff.post('/api/globals/settings', { motto: 'Phương châm kiểm thử' })
    await until(
      async () => (await reader().get(queries.settings.path)).body.motto === 'Phương châm kiểm thử',
      1000,
    )
    expect((await reader().get('/api/content-version')).body).not.toEqual(before.body)
    await staff.post('/api/globals/settings', { motto })
  })
})

describe('what is never kept', () => {
  test('a draft is not shown to the public, before and after staff looked at it', async () => {
    await createPage('draft')
    const asStaff = await staff.get(one)
    expect(asStaff.body.docs).toHaveLength(1)
    expect(asStaff.headers.get('etag')).toBeNull()
    expect((await reader().get(one)).body.docs).toEqual([])
    expect((await reader().get(`${one}&draft=true`)).body.docs).toEqual([])
  })

  test('a draft of a published document stays with the staff', async () => {
    await createPage('published')
    await staff.patch(`/api/pages/${id}?draft=true`, {
      title: 'Bản nháp chưa đăng',
      _status: 'draft',
    })
    expect((await reader().get(one)).body.docs[0].title).toBe('Bản đầu')
    expect((await reader().get(`${one}&draft=true`)).body.docs[0]?.title).not.toBe(
      'Bản nháp chưa đăng',
    )
  })

  test('the same query in another order goes to Payload', async () => {
    const other = list.replace('depth=1&limit=500', 'limit=500&depth=1')
    expect(other).not.toBe(list)
    const { status, headers } = await reader().get(other)
    expect(status).toBe(200)
    expect(headers.get('etag')).toBeNull()
  })
})
