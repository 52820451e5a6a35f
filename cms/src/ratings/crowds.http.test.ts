import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { act, newCase, track } from '../feedback/testing'
import { communes } from '../platform/testing/communes'
import { someAddress, staffWith, stranger, type Api } from '../platform/testing/api'
import { submit } from '../platform/testing/submit'
import type { RatingSummary } from '@chung-tay/shared/ratings/contract'

let units: { id: string; slug: string }[]

beforeAll(async () => {
  units = (await communes(20)).slice(10)
})

type Sent = { address?: string; level?: number; device?: string | undefined; comment?: string }

/** Rates as a phone with a device nobody has seen before. */
function rate(unit: string, { address = someAddress(), level = 5, ...more }: Sent = {}) {
  const body = { unit, level, device: randomUUID(), ...more }
  return submit('/api/ratings/submissions', body, { api: stranger(address) })
}

const summaryOf = async (unit: string): Promise<RatingSummary> =>
  (await stranger().get(`/api/ratings/summary?unit=${unit}`)).body as RatingSummary

const neighbours = (count: number, first = someAddress().split('.').slice(0, 3).join('.')) =>
  Array.from({ length: count }, (_, at) => `${first}.${at + 1}`)

test('forty made-up devices behind one address are taken, and decide nothing', async () => {
  const { slug } = units[0]!
  for (let honest = 0; honest < 6; honest += 1) await rate(slug, { level: 2 })
  const before = await summaryOf(slug)
  expect(before.total).toMatchObject({ answers: 6, crowdedAnswers: 0, shares: { 2: 1, 5: 0 } })

  const address = someAddress()
  const sent = []
  for (let times = 0; times < 40; times += 1)
    sent.push(await rate(slug, { address, comment: `TRUM ${times}` }))
  expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([201]))
  const channels = sent.map(({ body }) => body.channel as string)
  expect(channels).toEqual([...Array(5).fill('walk-in'), ...Array(35).fill('crowded')])

  const after = await summaryOf(slug)
  expect(after.total).toMatchObject({ answers: 11, walkInAnswers: 11, crowdedAnswers: 35 })
  expect(after.total.shares?.[2]).toBeCloseTo(6 / 11, 9)
  expect(after.units).toMatchObject([{ answers: 11, crowdedAnswers: 35 }])
  expect(after.crowded).toMatchObject({ answers: 35, shares: { 5: 1 } })
  const shown = after.comments.filter(({ text }) => text?.startsWith('TRUM'))
  expect(shown.length).toBeLessThanOrEqual(5)
  const csv = await stranger().get(`/api/ratings/summary?unit=${slug}&format=csv`)
  expect(csv.body).toContain('don_tu_mot_mang,"Toàn tỉnh, tính riêng",35')
})

test('addresses in turn of one neighbourhood do no better, with IPv4 or IPv6', async () => {
  const [, v4, v6] = units as { slug: string }[]
  for (const address of neighbours(25)) await rate(v4!.slug, { address })
  expect((await summaryOf(v4!.slug)).total).toMatchObject({ answers: 15, crowdedAnswers: 10 })
  for (let at = 0; at < 25; at += 1)
    await rate(v6!.slug, { address: `2001:db8:4242:${at.toString(16)}::1` })
  expect((await summaryOf(v6!.slug)).total).toMatchObject({ answers: 15, crowdedAnswers: 10 })
})

test('behind a crowded address others still rate: another unit, by invitation, from next door', async () => {
  const [, , , crowded, other] = units as { id: string; slug: string }[]
  const address = someAddress()
  for (let times = 0; times < 7; times += 1) await rate(crowded!.slug, { address })
  expect((await rate(other!.slug, { address })).body.channel).toBe('walk-in')
  const [next] = neighbours(1, address.split('.').slice(0, 3).join('.'))
  expect((await rate(crowded!.slug, { address: next! })).body.channel).toBe('walk-in')

  const officer = await staffWith(['officer'], [(await communes(1))[0]!.id])
  const { id, trackingCode } = await newCase(officer)
  await act(officer, id, { action: 'answer', text: 'Đã xong.' })
  await act(officer, id, { action: 'close', outcome: 'solved' })
  const invitation = (await track(trackingCode)).ratingCode
  const unit = (await communes(1))[0]!.slug
  for (let times = 0; times < 6; times += 1) await rate(unit, { address })
  const body = { unit, level: 4, invitation, device: randomUUID() }
  const invited = await submit('/api/ratings/submissions', body, { api: stranger(address) })
  expect([invited.status, invited.body.channel]).toEqual([201, 'invited'])
})

test('a phone that cannot keep a device is not locked out by its neighbours', async () => {
  const [, , , , , unit] = units as { slug: string }[]
  const address = someAddress()
  const statuses = []
  for (let times = 0; times < 8; times += 1)
    statuses.push((await rate(unit!.slug, { address, device: undefined })).status)
  expect(statuses).toEqual(Array(8).fill(201))
})

test('one address that rates everybody a little is a crowd as well', async () => {
  const address = someAddress()
  const all = await communes(30)
  const channels = []
  for (const { slug } of all.slice(5, 30))
    channels.push((await rate(slug, { address })).body.channel as string)
  expect(channels.filter((channel) => channel === 'walk-in')).toHaveLength(20)
})

test('staff see which ratings came in a crowd', async () => {
  const [, , , , , , unit] = units as { id: string; slug: string }[]
  const address = someAddress()
  for (let times = 0; times < 9; times += 1) await rate(unit!.slug, { address })
  const officer: Api = await staffWith(['officer'], [unit!.id])
  const { body } = await officer.get(
    `/api/ratings?where[unit][equals]=${unit!.id}&where[channel][equals]=crowded`,
  )
  expect(body.totalDocs).toBe(4)
  const moved = await officer.patch(`/api/ratings/${body.docs[0].id as string}`, {
    channel: 'walk-in',
  })
  expect(moved.status).toBe(403)
})
