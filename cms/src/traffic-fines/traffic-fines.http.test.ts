import { afterAll, beforeAll, expect, test } from 'vitest'
import { queries } from '@chung-tay/shared/content/queries'
import { administrator, provenance, stranger, until, type Api } from '../platform/testing/api'

let staff: Api
const made: string[] = []

beforeAll(async () => {
  staff = await administrator()
})

afterAll(async () => {
  for (const path of made.reverse()) await staff.delete(path)
})

const fine = {
  title: 'Xe máy thử nghiệm',
  vehicle: 'motorbike',
  topic: 'signals',
  fineFrom: 400_000,
  fineTo: 600_000,
  points: 2,
  validFrom: '2025-01-01T12:00:00.000Z',
  provenance,
  _status: 'published',
}

async function create(collection: string, data: object): Promise<string> {
  const { status, body } = await staff.post(`/api/${collection}`, data)
  expect(status, JSON.stringify(body)).toBe(201)
  made.push(`/api/${collection}/${body.doc.id}`)
  return body.doc.id as string
}

test('what staff publish stands in the public list and alone; a draft does not', async () => {
  await create('traffic-fines', { ...fine, slug: 'thu-da-dang' })
  await create('traffic-fines', { ...fine, slug: 'thu-nhap', _status: 'draft' })
  const slugs = async () =>
    ((await stranger().get(queries.fines.path)).body.docs as { slug: string }[]).map(
      ({ slug }) => slug,
    )
  await until(async () => (await slugs()).includes('thu-da-dang'), 10_000)
  expect(await slugs()).not.toContain('thu-nhap')
  const { body } = await stranger().get(queries.fine('thu-da-dang').path)
  expect(body.docs[0]).toMatchObject({ fineFrom: 400_000, fineTo: 600_000, points: 2 })
})

test.each([
  { fineFrom: 600_000, fineTo: 400_000 },
  { fineFrom: null, fineTo: 400_000 },
  { suspendFrom: 10, suspendTo: 2 },
  { points: 13 },
  { points: 1.5 },
  { fineFrom: 0.1 },
  { fineTo: 1e308 },
  { suspendFrom: 1e9 },
  { validTo: '2000-01-01T12:00:00.000Z' },
  { vehicle: 'tank' },
])('%o is refused', async (wrong) => {
  const { status } = await staff.post('/api/traffic-fines', { ...fine, ...wrong })
  expect(status).toBe(400)
})

test('a fine whose decree stops being in force is marked for review', async () => {
  const law = await create('legal-documents', {
    number: '902/2020/NĐ-CP',
    title: 'Văn bản kiểm thử',
    type: 'decree',
    issuer: 'Chính phủ',
    effectiveFrom: '2020-01-01T12:00:00.000Z',
    status: 'in-force',
    provenance,
    _status: 'published',
  })
  const id = await create('traffic-fines', {
    ...fine,
    slug: 'thu-het-hieu-luc',
    legalBasis: [{ document: law, article: 'Điều 1' }],
  })
  await staff.patch(`/api/legal-documents/${law}`, { status: 'expired', _status: 'published' })
  const { body } = await staff.get(`/api/traffic-fines/${id}?depth=0`)
  expect(body.provenance).toMatchObject({
    needsReview: true,
    reviewReason: expect.stringContaining('902/2020/NĐ-CP'),
  })
})
