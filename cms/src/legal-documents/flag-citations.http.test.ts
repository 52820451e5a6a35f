import { afterAll, beforeAll, expect, test } from 'vitest'
import { administrator, provenance, type Api } from '../platform/testing/api'

let staff: Api
const made: string[] = []

beforeAll(async () => {
  staff = await administrator()
})

afterAll(async () => {
  for (const path of made.reverse()) await staff.delete(path)
})

async function create(collection: string, data: object): Promise<string> {
  const answer = await staff.post(`/api/${collection}`, { provenance, ...data })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  made.push(`/api/${collection}/${answer.body.doc.id}`)
  return answer.body.doc.id
}

async function law(number: string) {
  return create('legal-documents', {
    number,
    title: 'Văn bản kiểm thử',
    type: 'decree',
    issuer: 'Chính phủ',
    effectiveFrom: '2020-01-01T12:00:00.000Z',
    status: 'in-force',
    _status: 'published',
  })
}

const entry = (document: string, title: string) => ({
  title,
  summary: 'Kiểm thử',
  legalBasis: [{ document, article: 'Điều 1' }],
  _status: 'published',
})

test('what cites a document that stops being in force is marked for review, drafts included', async () => {
  const lawId = await law('901/2020/NĐ-CP')
  const plain = await create('handbook', entry(lawId, 'Viện dẫn kiểm thử'))
  const edited = await create('handbook', entry(lawId, 'Viện dẫn đang sửa'))
  const other = await create('handbook', { ...entry(lawId, 'Không viện dẫn'), legalBasis: [] })
  await staff.patch(`/api/handbook/${edited}?draft=true`, {
    summary: 'Đang sửa dở',
    _status: 'draft',
  })

  await staff.patch(`/api/legal-documents/${lawId}`, { status: 'expired', _status: 'published' })

  const read = async (id: string, draft = false) =>
    (await staff.get(`/api/handbook/${id}?depth=0${draft ? '&draft=true' : ''}`)).body
  expect((await read(plain)).provenance).toMatchObject({
    needsReview: true,
    reviewReason: expect.stringContaining('901/2020/NĐ-CP'),
  })
  expect((await read(other)).provenance.needsReview).toBe(false)

  const published = await read(edited)
  expect(published).toMatchObject({
    summary: 'Kiểm thử',
    _status: 'published',
    provenance: { needsReview: true },
  })
  expect(published.legalBasis).toHaveLength(1)
  const draft = await read(edited, true)
  expect(draft).toMatchObject({
    summary: 'Đang sửa dở',
    _status: 'draft',
    provenance: { needsReview: true },
  })
})

test('a mark that staff removed does not come back by itself', async () => {
  const lawId = await law('902/2020/NĐ-CP')
  const id = await create('handbook', entry(lawId, 'Viện dẫn đã kiểm tra'))
  await staff.patch(`/api/legal-documents/${lawId}`, { status: 'expired', _status: 'published' })
  await staff.patch(`/api/handbook/${id}`, {
    provenance: { ...provenance, needsReview: false },
    _status: 'published',
  })
  await staff.patch(`/api/legal-documents/${lawId}`, {
    summary: 'Thêm tóm tắt',
    _status: 'published',
  })
  expect((await staff.get(`/api/handbook/${id}?depth=0`)).body.provenance.needsReview).toBe(false)
})
