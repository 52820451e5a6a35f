import { randomUUID } from 'node:crypto'
import { queries } from '@chung-tay/shared/content/queries'
import { unpack, type SearchIndexData } from '@chung-tay/shared/search/stored-index'
import sharp from 'sharp'
import { beforeAll, expect, inject, test } from 'vitest'
import { administrator, provenance, staffWith, stranger, until, type Api } from '../testing/api'
import { localPayload } from '../testing/local-payload'

let admin: Api
let editor: Api

beforeAll(async () => {
  admin = await administrator()
  editor = await staffWith(['editor'])
})

const some = (words: string) => `${words} ${randomUUID().slice(0, 8)}`
const now = () => new Date().toISOString()

type Made = { id: string; slug: string; title: string }

async function create(collection: string, data: object): Promise<Made> {
  const answer = await editor.post(`/api/${collection}`, {
    provenance,
    _status: 'published',
    ...data,
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc as Made
}

const law = (title = some('Văn bản')) =>
  create('legal-documents', {
    title,
    number: some('9/2026/NĐ-CP'),
    type: 'decree',
    issuer: 'Chính phủ',
    effectiveFrom: '2026-01-01T12:00:00.000Z',
  })

const entry = (document?: string, more: object = {}) =>
  create('handbook', {
    title: some('Mục cẩm nang'),
    summary: 'Kiểm thử',
    legalBasis: document ? [{ document, article: 'Điều 1' }] : [],
    ...more,
  })

const throwAway = (collection: string, id: string, by = editor) =>
  by.patch(`/api/${collection}/${id}`, { deletedAt: now() })
const takeBack = (collection: string, id: string, more: object = { _status: 'published' }) =>
  editor.patch(`/api/${collection}/${id}?trash=true`, { deletedAt: null, ...more })
const removeForGood = (collection: string, id: string) =>
  admin.delete(`/api/${collection}/${id}?trash=true`)

const titlesIn = async (path: string) =>
  ((await stranger().get(path)).body.docs as { title: string }[]).map(({ title }) => title)

test.each(['published', 'published with a newer draft'])(
  'what goes into the trash while %s is gone for everybody, and there again when it is restored',
  async (state) => {
    const alert = await create('alerts', {
      title: some('Tin thử thùng rác'),
      summary: 'Kẻ gian gọi điện dọa dẫm.',
      severity: 'urgent',
      group: 'combined',
      issuedAt: now(),
      scamForm: 'Thử nghiệm',
      signs: [{ text: 'Dọa & giục' }],
      whatToDo: [{ text: 'Dập máy' }],
    })
    if (state !== 'published')
      await editor.patch(`/api/alerts/${alert.id}?draft=true`, { summary: 'Đang sửa.' })
    const seen = async () => {
      const index = (await stranger().get(queries.searchIndex.path)).body as SearchIndexData
      return [
        (await titlesIn(queries.alerts.path)).includes(alert.title),
        (await stranger().get(`/api/alerts/${alert.id}`)).status === 200,
        (await stranger().get(`/tin-nong/${alert.slug}`)).status === 200,
        JSON.stringify((await stranger().get('/tin-nong/feed.json')).body).includes(alert.title),
        [...unpack(index)].some(({ title }) => title === alert.title),
      ]
    }
    const nowhere = Array<boolean>(5).fill(false)
    await until(async () => (await seen()).every(Boolean))

    const thrown = await throwAway('alerts', alert.id)
    expect(thrown.status, JSON.stringify(thrown.body)).toBe(200)
    await until(async () => !(await seen()).some(Boolean))
    // Nor to who asks for the trash, unless they may take something out of it.
    const inTrash = '/api/alerts?trash=true&depth=0&limit=200&where[deletedAt][exists]=true'
    for (const reader of [stranger(), await staffWith(['coordinator'])]) {
      expect((await reader.get(`/api/alerts/${alert.id}?trash=true`)).status).toBe(404)
      expect((await reader.get(inTrash)).body.docs).toEqual([])
    }
    const found = (await editor.get(inTrash)).body.docs as Made[]
    expect(found.map(({ id }) => id)).toContain(alert.id)

    expect((await takeBack('alerts', alert.id, { _status: 'draft' })).status).toBe(200)
    expect(await seen()).toEqual(nowhere)
    expect((await editor.patch(`/api/alerts/${alert.id}`, { _status: 'published' })).status).toBe(
      200,
    )
    await until(async () => (await seen()).every(Boolean))
    const changes = await admin.get(
      `/api/content-changes?sort=createdAt&where[document][equals]=${alert.slug}`,
    )
    expect(
      (changes.body.docs as { action: string }[]).map(({ action }) => action).slice(-2),
    ).toEqual(['trash', 'publish'])
  },
)

test('what is taken down while a newer draft waits is gone for everybody', async () => {
  const made = await entry()
  const isSeen = async () => (await titlesIn(queries.handbook.path)).includes(made.title)
  await until(isSeen)
  await editor.patch(`/api/handbook/${made.id}?draft=true`, { summary: 'Sửa.', _status: 'draft' })
  expect(await isSeen()).toBe(true)
  await editor.patch(`/api/handbook/${made.id}`, { _status: 'draft' })
  await until(async () => !(await isSeen()))
})

test('what is not in the trash says nothing of it', async () => {
  const made = await entry()
  const { body } = await stranger().get(`/api/handbook/${made.id}`)
  expect([body.title, 'deletedAt' in body]).toEqual([made.title, false])
})

test('a law that something cites goes neither into the trash nor for good, until nothing does', async () => {
  const cited = await law(some('Luật được viện dẫn'))
  const published = await entry(cited.id)
  // Only the newer draft cites it.
  const edited = await entry()
  const draft = { legalBasis: [{ document: cited.id }], _status: 'draft' }
  expect((await editor.patch(`/api/handbook/${edited.id}?draft=true`, draft)).status).toBe(200)

  for (const answer of [
    await throwAway('legal-documents', cited.id),
    await throwAway('legal-documents', cited.id, admin),
    await admin.delete(`/api/legal-documents/${cited.id}`),
  ]) {
    expect(answer.status).toBe(409)
    const [{ message }] = answer.body.errors
    for (const words of [
      `Chưa xóa được “${cited.title}”`,
      'được 2 trang dẫn tới',
      `“${published.title}”`,
      `“${edited.title}”`,
      'Hết hiệu lực từ',
    ])
      expect(message).toContain(words)
  }
  const asked = `/api/references?collection=legal-documents&id=${cited.id}`
  const { body } = await editor.get(asked)
  expect(body.cited[0]).toMatchObject({ id: cited.id, title: cited.title, others: [] })
  expect(body.cited[0].pages.map(({ href }: { href: string }) => href).sort()).toEqual(
    [published, edited].map(({ id }) => `/admin/collections/handbook/${id}`).sort(),
  )
  expect((await stranger().get(asked)).status).toBe(401)
  expect((await (await staffWith(['officer'])).get(asked)).status).toBe(403)

  for (const { id } of [published, edited])
    expect((await editor.patch(`/api/handbook/${id}`, { legalBasis: [] })).status).toBe(200)
  expect((await editor.get(asked)).body.cited).toEqual([])
  expect((await throwAway('legal-documents', cited.id)).status).toBe(200)
})

test('of several chosen in a list those go that nothing leads to, and the others say why not', async () => {
  const [cited, free] = [await law(), await law()]
  const citing = await entry(cited.id)
  const chosen = [cited, free].map(({ id }, at) => `where[id][in][${at}]=${id}`).join('&')
  const thrown = await editor.patch(`/api/legal-documents?${chosen}`, { deletedAt: now() })
  expect([thrown.status, (thrown.body.docs as Made[]).map(({ id }) => id)]).toEqual([
    400,
    [free.id],
  ])
  expect(thrown.body.errors).toMatchObject([{ id: cited.id }])
  expect(thrown.body.errors[0].message).toContain(`được 1 trang dẫn tới (`)
  expect(thrown.body.errors[0].message).toContain(citing.title)
  const removed = await admin.delete(`/api/legal-documents?${chosen}&trash=true`)
  expect((removed.body.docs as Made[]).map(({ id }) => id)).toEqual([free.id])
  expect(removed.body.errors[0].message).toContain(citing.title)
})

test('nothing comes back, nor is written or remains for good, that leads to what lies in the trash', async () => {
  const cited = await law()
  const citing = await entry(cited.id)
  expect((await throwAway('handbook', citing.id)).status).toBe(200)
  expect((await throwAway('legal-documents', cited.id)).status).toBe(200)

  const early = await takeBack('handbook', citing.id)
  expect(early.status).toBe(409)
  expect(early.body.errors[0].message).toContain(`“${cited.title}” đang ở thùng rác`)
  const anew = await editor.post('/api/handbook', {
    title: some('Mục'),
    legalBasis: [{ document: cited.id }],
  })
  expect([anew.status, anew.body.fields]).toMatchObject([
    400,
    { 'legalBasis.0.document': expect.stringContaining('không còn nữa') },
  ])
  const forGood = await removeForGood('legal-documents', cited.id)
  expect([forGood.status, forGood.body.errors[0].message]).toMatchObject([
    409,
    expect.stringContaining(citing.title),
  ])

  expect((await takeBack('legal-documents', cited.id)).status).toBe(200)
  expect((await takeBack('handbook', citing.id)).status).toBe(200)
  const { body } = await stranger().get(`/api/handbook/${citing.id}`)
  expect(body.legalBasis[0].document).toMatchObject({ id: cited.id })
})

test('an earlier version that leads to what lies in the trash does not come back either', async () => {
  const cited = await law()
  const citing = await entry(cited.id)
  await editor.patch(`/api/handbook/${citing.id}`, { legalBasis: [] })
  await throwAway('legal-documents', cited.id)
  const versions = await editor.get(
    `/api/handbook/versions?sort=createdAt&depth=0&where[parent][equals]=${citing.id}`,
  )
  const restored = await editor.post(`/api/handbook/versions/${versions.body.docs[0].id}`, {})
  expect(restored.status).toBe(409)
  expect(JSON.stringify(restored.body)).toContain('đang ở thùng rác')
})

test('who writes puts into the trash and takes out; only an administrator deletes for good', async () => {
  const { id } = await entry()
  expect((await editor.delete(`/api/handbook/${id}`)).status).toBe(403)
  const officer = await staffWith(['officer'])
  expect((await throwAway('handbook', id, officer)).status).toBe(403)
  expect((await throwAway('handbook', id)).status).toBe(200)
  expect((await editor.delete(`/api/handbook/${id}?trash=true`)).status).toBe(403)
  expect((await removeForGood('handbook', id)).status).toBe(200)
  expect((await admin.get(`/api/handbook/${id}?trash=true`)).status).toBe(404)
})

test('the address of what lies in the trash stays its own', async () => {
  const first = await entry(undefined, { title: some('Cùng tên') })
  await throwAway('handbook', first.id)
  const second = await entry(undefined, { title: first.title })
  expect(second.slug).toBe(`${first.slug}-2`)
  const taken = await editor.patch(`/api/handbook/${second.id}`, { slug: first.slug })
  expect(taken.status).toBe(400)
  expect(JSON.stringify(taken.body)).toContain('thùng rác')
})

test('a picture that is used stays; one that is not is no longer shown from the trash', async () => {
  const square = { width: 8, height: 8, channels: 3 as const, background: '#888' }
  const form = new FormData()
  const bytes = await sharp({ create: square }).png().toBuffer()
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'anh.png')
  form.append('_payload', JSON.stringify({ alt: some('Ảnh thử') }))
  const { doc } = (await editor.upload('/api/media', form)).body
  const before = (await editor.get('/api/globals/settings?depth=0')).body
  const emblem = async (id: unknown) =>
    expect((await admin.post('/api/globals/settings', { emblem: id })).status).toBe(200)
  await emblem(doc.id)
  const used = await throwAway('media', doc.id)
  expect(used.status).toBe(409)
  expect(used.body.errors[0].message).toContain('được 1 trang dẫn tới')
  await emblem(before.emblem ?? null)

  const file = async () => (await fetch(new URL(doc.url as string, inject('serviceUrl')))).status
  expect(await file()).toBe(200)
  expect((await throwAway('media', doc.id)).status).toBe(200)
  expect(await file()).toBe(404)
  expect((await takeBack('media', doc.id, {})).status).toBe(200)
  expect(await file()).toBe(200)
  expect((await admin.delete(`/api/media/${doc.id}`)).status).toBe(200)
})

test('what was to be published at an hour is not, once it lay in the trash', async () => {
  const { id } = await entry(undefined, { _status: 'draft' })
  const { payload } = await localPayload()
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'handbook', value: id } },
    waitUntil: new Date(Date.now() + 3_600_000),
  })
  const where = { 'input.doc.value': { equals: id } }
  expect((await payload.count({ collection: 'payload-jobs', where })).totalDocs).toBe(1)
  expect((await throwAway('handbook', id)).status).toBe(200)
  expect((await payload.count({ collection: 'payload-jobs', where })).totalDocs).toBe(0)
})

test('a unit that people’s cases are about stays', async () => {
  const unit = await create('units', { name: some('Công an xã thử'), kind: 'commune' })
  const officer = await staffWith(['officer'], [unit.id])
  const answer = await throwAway('units', unit.id)
  expect(answer.status).toBe(409)
  expect(answer.body.errors[0].message).toMatch(/còn dùng trong .*Nay là/)
  expect((await officer.get('/api/users/me')).body.user.units).toHaveLength(1)
})
