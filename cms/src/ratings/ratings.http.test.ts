import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { act, newCase, track } from '../feedback/testing'
import { communes } from '../platform/testing/communes'
import { administrator, staffWith, stranger, type Api } from '../platform/testing/api'
import { submit } from '../platform/testing/submit'
import type { RatingSummary } from '@chung-tay/shared/ratings/contract'

let coordinator: Api
let officer: Api
let own: { id: string; slug: string }

beforeAll(async () => {
  own = (await communes(1))[0]!
  coordinator = await staffWith(['coordinator'])
  officer = await staffWith(['officer'], [own.id])
})

const path = '/api/ratings/submissions'
const rating = (more: object = {}) => ({ unit: own.slug, level: 5, device: randomUUID(), ...more })

async function invited(): Promise<string> {
  const sent = await newCase(officer)
  await act(officer, sent.id, { action: 'answer', text: 'Đã xong.' })
  await act(officer, sent.id, { action: 'close', outcome: 'solved' })
  const { ratingCode } = await track(sent.trackingCode)
  expect(ratingCode).toMatch(/^\d{16}$/)
  return ratingCode!
}

test('the end of a case invites once; ten answers at the same moment store one rating', async () => {
  const invitation = await invited()
  const about = await stranger().post('/api/ratings/invitations', { code: invitation })
  expect(about.body.unit.slug).toBe(own.slug)
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => submit(path, rating({ invitation, level: 2 }))),
  )
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  const refused = answers.filter(({ status }) => status !== 201)
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([400]))
  expect(refused[0]?.body.fields.invitation).toMatch(/đã được dùng/)
  expect(answers.find(({ status }) => status === 201)?.body.channel).toBe('invited')
})

test('a device rates one place once a day and three places at most', async () => {
  const device = randomUUID()
  const [, b, c, d] = await communes(4)
  const rate = (unit: string) => submit(path, rating({ unit, device }))
  expect((await rate(own.slug)).status).toBe(201)
  expect((await rate(own.slug)).status).toBe(429)
  expect((await rate(b!.slug)).status).toBe(201)
  expect((await rate(c!.slug)).status).toBe(201)
  expect((await rate(d!.slug)).status).toBe(429)
})

test('nobody edits or deletes a rating, not even the administrator', async () => {
  const made = await submit(path, rating({ comment: 'Rất nhanh' }))
  expect(made.status).toBe(201)
  const found = await coordinator.get(
    `/api/ratings?where[reference][equals]=${made.body.reference as string}`,
  )
  const { id } = found.body.docs[0]
  for (const api of [await administrator(), coordinator, officer, stranger()]) {
    expect([401, 403]).toContain((await api.patch(`/api/ratings/${id}`, { level: 1 })).status)
    expect([401, 403]).toContain((await api.delete(`/api/ratings/${id}`)).status)
    expect([401, 403]).toContain((await api.post('/api/ratings', rating())).status)
  }
})

test('the published numbers are those of the stored ratings; a hidden comment says that it is hidden', async () => {
  const [, , unit] = await communes(3)
  const texts = ['Tốt', 'Được', 'Ông Nguyễn Văn X xấu tính', 'Ổn', 'Chờ lâu', 'Cảm ơn']
  for (const [index, comment] of texts.entries()) {
    const level = (index % 5) + 1
    const sent = await submit(
      path,
      rating({ unit: unit!.slug, level, comment, factors: { access: 'good' } }),
    )
    expect(sent.status).toBe(201)
  }
  const stored = await coordinator.get(`/api/ratings?limit=500&where[unit][equals]=${unit!.id}`)
  const docs = stored.body.docs as { id: string; level: number; comment: string }[]
  const { body } = await stranger().get(`/api/ratings/summary?unit=${unit!.slug}`)
  expect(body.total.answers).toBe(docs.length)
  for (const level of [1, 2, 3, 4, 5]) {
    const share = docs.filter((each) => each.level === level).length / docs.length
    expect(body.total.shares[level]).toBeCloseTo(share, 9)
  }
  const rude = docs.find(({ comment }) => comment?.includes('xấu tính'))!
  const moderation = { hide: true, reason: 'Nêu tên người khác' }
  expect((await officer.post(`/api/ratings/${rude.id}/moderate`, moderation)).status).toBe(403)
  expect((await coordinator.post(`/api/ratings/${rude.id}/moderate`, moderation)).status).toBe(200)
  const after = await stranger().get(`/api/ratings/summary?unit=${unit!.slug}`)
  expect(JSON.stringify(after.body)).not.toContain('xấu tính')
  expect(after.body.comments).toContainEqual(
    expect.objectContaining({ text: null, hiddenReason: 'Nêu tên người khác' }),
  )
  expect(after.body.total).toEqual(body.total)

  const csv = await stranger().get(`/api/ratings/summary?unit=${unit!.slug}&format=csv`)
  expect(csv.headers.get('content-type')).toMatch(/text\/csv/)
  expect(csv.body).toContain('tat_ca,Toàn tỉnh')
})

test('too few answers are not shown', async () => {
  const all = await communes(30)
  const quiet = all.at(-1)!
  await submit(path, rating({ unit: quiet.slug, level: 1, comment: 'MOT-MINH' }))
  const { body } = await stranger().get(`/api/ratings/summary?unit=${quiet.slug}`)
  expect(body.total).toMatchObject({ isSuppressed: true, shares: null, answers: null })
  expect(JSON.stringify(body)).not.toContain('MOT-MINH')

  // Nor does the whole tell, less what is known of everybody else.
  const whole = (await stranger().get('/api/ratings/summary')).body as RatingSummary
  const rows = [...whole.units, whole.otherUnits!]
  expect(rows.reduce((sum, { answers }) => sum + (answers ?? 0), 0)).toBe(whole.total.answers)
  expect(whole.units.find(({ slug }) => slug === quiet.slug)?.shares).toBeNull()
  for (const { slug, answers } of whole.units) {
    const alone = await stranger().get(`/api/ratings/summary?unit=${slug}`)
    expect(alone.body.total.answers).toBe(answers)
  }
})
