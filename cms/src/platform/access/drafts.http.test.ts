import { afterAll, beforeAll, expect, test } from 'vitest'
import { administrator, provenance, staffWith, stranger, type Api } from '../testing/api'
import { plainRichText } from '../rich-text/plain-rich-text'
import { communes } from '../testing/communes'

const marker = 'BAN-NHAP-KIEM-THU'
const made: string[] = []
let admin: Api

/** A page that was never published, and one that has a newer draft. */
beforeAll(async () => {
  admin = await administrator()
  for (const [slug, status] of [
    ['kiem-thu-ban-nhap', 'draft'],
    ['kiem-thu-ban-nhap-moi', 'published'],
  ] as const) {
    const title = status === 'draft' ? marker : 'Đã đăng'
    const page = { title, slug, body: plainRichText('Thử'), provenance, _status: status }
    const created = await admin.post('/api/pages', page)
    expect(created.status, JSON.stringify(created.body)).toBe(201)
    made.push(created.body.doc.id as string)
  }
  const newer = await admin.patch(`/api/pages/${made[1]}?draft=true`, {
    title: marker,
    _status: 'draft',
  })
  expect(newer.status, JSON.stringify(newer.body)).toBe(200)
})

afterAll(async () => {
  for (const id of made) await admin.delete(`/api/pages/${id}`)
})

/** Every way in which somebody could come upon a draft. */
const ways = () => [
  ...made.flatMap((id) => [`/api/pages/${id}`, `/api/pages/${id}?draft=true`]),
  '/api/pages?limit=100',
  '/api/pages?limit=100&draft=true',
  `/api/pages?draft=true&where[title][equals]=${marker}`,
  '/api/pages/versions?limit=100',
  `/api/pages/versions?where[version.title][equals]=${marker}`,
]

async function seen(api: Api): Promise<string[]> {
  const found: string[] = []
  for (const way of ways()) {
    const { status, body: answer } = await api.get(way)
    expect(status, way).toBeLessThan(500)
    if (JSON.stringify(answer).includes(marker)) found.push(way)
  }
  return found
}

test.each(['officer', 'coordinator', 'tip-handler'])(
  'a draft is not read by a %s, who is staff but no editor',
  async (role) => {
    const [unit] = await communes(1)
    expect(await seen(await staffWith([role], [unit!.id]))).toEqual([])
  },
)

test('nor by a stranger', async () => expect(await seen(stranger())).toEqual([]))

test('an editor comes upon it', async () => {
  const found = await seen(await staffWith(['editor']))
  expect(found).toEqual(expect.arrayContaining([`/api/pages/${made[0]}`, ...ways().slice(-1)]))
  expect(found).toContain(`/api/pages/${made[1]}?draft=true`)
})
