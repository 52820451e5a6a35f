import { toLocalDate } from '@chung-tay/shared/calendar'
import { queries } from '@chung-tay/shared/content/queries'
import { readContent } from '@chung-tay/shared/content/read-content'
import { snapshotReader } from '@chung-tay/shared/content/snapshot'
import { buildIndex } from '@chung-tay/shared/search/build-index'
import { loadContentDocuments } from '@chung-tay/shared/search/content-documents'
import { unpack, type SearchIndexData } from '@chung-tay/shared/search/stored-index'
import { afterAll, expect, test } from 'vitest'
import { plainRichText } from '../platform/rich-text/plain-rich-text'
import { administrator, provenance, stranger, until } from '../platform/testing/api'

const { path } = queries.searchIndex
const reader = () => stranger()
const readIndex = async () => (await reader().get(path)).body as SearchIndexData
const titlesOf = (index: SearchIndexData) => [...unpack(index)].map(({ title }) => title)

let page: string | undefined
afterAll(async () => {
  if (page) await (await administrator()).delete(`/api/pages/${page}`)
})

test('is byte for byte what a phone would make of the lists', async () => {
  const snapshot = await readContent({
    read: async (at) => (await reader().get(at)).body as unknown,
  })
  const ofLists = buildIndex(
    loadContentDocuments(snapshotReader(snapshot), toLocalDate(new Date())),
  )
  expect(ofLists.count).toBeGreaterThan(100)
  expect(await readIndex()).toEqual(ofLists)
})

test('carries a validator in each encoding and is read from anywhere', async () => {
  for (const encoding of ['identity', 'gzip', 'br']) {
    const { status, headers } = await reader().get(path, { 'Accept-Encoding': encoding })
    expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*'])
    const known = { 'Accept-Encoding': encoding, 'If-None-Match': headers.get('etag') ?? '' }
    expect((await reader().get(path, known)).status).toBe(304)
  }
})

test('knows what was published, and no longer what was taken back, within a second', async () => {
  const staff = await administrator()
  const title = `Trang thử chỉ mục tìm kiếm ${Date.now()}`
  const made = await staff.post('/api/pages', {
    title,
    slug: `trang-thu-chi-muc-${Date.now()}`,
    body: plainRichText('Nội dung'),
    provenance,
    _status: 'draft',
  })
  page = made.body.doc.id as string
  expect(titlesOf(await readIndex())).not.toContain(title)
  await staff.patch(`/api/pages/${page}`, { _status: 'published' })
  await until(async () => titlesOf(await readIndex()).includes(title), 1000)
  await staff.patch(`/api/pages/${page}`, { _status: 'draft' })
  await until(async () => !titlesOf(await readIndex()).includes(title), 1000)
})

test('in a form that the service does not know there is none', async () => {
  expect((await reader().get(path.replace(/\d+$/, '2'))).status).toBe(404)
})
