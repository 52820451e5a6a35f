import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import {
  administrator,
  provenance,
  someAddress,
  stranger,
  until,
  type Api,
} from '../platform/testing/api'
import { communes } from '../platform/testing/communes'
import { submit } from '../platform/testing/submit'
import type { AlertReactions } from '@chung-tay/shared/alerts/contract'

let admin: Api
let slug: string

beforeAll(async () => {
  admin = await administrator()
  slug = (await newAlert()).slug
})

async function newAlert(more: object = {}) {
  const { status, body } = await admin.post('/api/alerts', {
    title: `Tin <thử> & "nháy" ${randomUUID().slice(0, 8)}`,
    summary: 'Kẻ gian gọi điện dọa dẫm.',
    severity: 'urgent',
    group: 'combined',
    issuedAt: '2026-11-20T12:00:00.000Z',
    scamForm: 'Thử nghiệm',
    signs: [{ text: 'Dọa & giục' }],
    whatToDo: [{ text: 'Dập máy' }],
    provenance,
    _status: 'published',
    ...more,
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as { id: string; slug: string; title: string }
}

const react = (kind: string, options: Parameters<typeof submit>[2] = {}, alert = slug) =>
  submit('/api/alerts/reactions', { alert, kind }, options)

async function reactionsOf(alert: string) {
  const { body } = await stranger().get(`/api/alerts/reactions?alert=${alert}`)
  return (body as AlertReactions).alerts[0]
}

test('reactions are counted once a key, together with those that arrive at the same moment', async () => {
  expect(await reactionsOf(slug)).toBeUndefined()
  const key = randomUUID()
  const answers = await Promise.all([
    ...Array.from({ length: 3 }, () => react('happened', { key })),
    ...Array.from({ length: 8 }, () => react('helpful')),
    react('happened'),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([
    200,
    200,
    ...Array<number>(10).fill(201),
  ])
  expect(await reactionsOf(slug)).toMatchObject({ helpful: 8, happened: 2 })
  const all = (await stranger().get('/api/alerts/reactions')).body as AlertReactions
  expect(all.alerts.find((each) => each.slug === slug)).toMatchObject({ helpful: 8 })
})

test('many reactions of one network are kept apart', async () => {
  const alert = (await newAlert()).slug
  const address = someAddress()
  for (let times = 0; times < 12; times += 1)
    expect((await react('happened', { api: stranger(address) }, alert)).status).toBe(201)
  expect(await reactionsOf(alert)).toMatchObject({ happened: 5, helpful: 0, crowded: 7 })
  await react('happened', {}, alert)
  expect(await reactionsOf(alert)).toMatchObject({ happened: 6, crowded: 7 })
})

test('an alert that is not there, a kind that is not known and too many are refused', async () => {
  expect((await react('helpful', {}, 'khong-co-tin-nay')).status).toBe(400)
  expect((await react('angry')).status).toBe(400)
  const api = stranger()
  let status = 0
  for (let time = 0; time < 305 && status !== 429; time += 1)
    status = (await api.post('/api/alerts/reactions', {})).status
  expect(status).toBe(429)
})

test('areas, current days and the step of the self-check are kept and checked', async () => {
  const [commune] = await communes(1)
  const made = await newAlert({
    areas: [commune!.id],
    currentUntil: '2026-12-31T12:00:00.000Z',
    selfCheckStep: 'xung-co-quan',
  })
  const { body } = await stranger().get(`/api/alerts/${made.id}?depth=1`)
  expect(body.areas[0]).toMatchObject({ slug: commune!.slug })
  expect(body.selfCheckStep).toBe('xung-co-quan')
  for (const [step, words] of [
    ['/x?y', 'chữ thường'],
    ['khong-co-buoc-nay', 'không có câu hỏi hay kết luận nào tên “khong-co-buoc-nay”'],
  ] as const) {
    const wrong = await admin.patch(`/api/alerts/${made.id}`, { selfCheckStep: step })
    expect([step, wrong.status]).toEqual([step, 400])
    expect(JSON.stringify(wrong.body)).toContain(words)
  }
  for (const step of ['bat-dau', 'gia-danh-co-quan', null]) {
    const right = await admin.patch(`/api/alerts/${made.id}`, { selfCheckStep: step })
    expect([step, right.status]).toEqual([step, 200])
  }
})

test('a chart that its points cannot carry is refused in words, one that they can is kept', async () => {
  const chart = (type: string, point: object) => ({
    charts: [
      {
        title: 'Thử',
        message: 'Một câu',
        type,
        unit: 'người',
        criterion: 'Đếm thử',
        points: [{ label: '2025', value: 1, ...point }],
        source: 'Thử nghiệm',
        sourceDate: '2026-01-07',
      },
    ],
  })
  const { id } = await newAlert()
  for (const [type, words] of [
    ['share', 'tổng số'],
    ['line', 'khoảng cách trên hình đúng với thời gian thật'],
    ['groups', 'nhóm'],
  ] as const) {
    const refused = await admin.patch(`/api/alerts/${id}`, chart(type, {}))
    expect([type, refused.status]).toEqual([type, 400])
    expect(JSON.stringify(refused.body)).toContain(words)
  }
  for (const [type, point] of [
    ['share', { outOf: 220 }],
    ['line', { date: '2025-12-18T12:00:00.000Z' }],
    ['groups', { group: 'Từ 60 tuổi' }],
  ] as const) {
    const kept = await admin.patch(`/api/alerts/${id}`, chart(type, point))
    expect([type, kept.status]).toEqual([type, 200])
    const { body } = await stranger().get(`/api/alerts/${id}`)
    expect(body.charts[0]).toMatchObject({ message: 'Một câu', points: [point] })
  }
})

const feeds = [
  ['/tin-nong/rss.xml', 'application/rss+xml'],
  ['/tin-nong/atom.xml', 'application/atom+xml'],
  ['/tin-nong/feed.json', 'application/feed+json'],
] as const

test.each(feeds)(
  '%s tells of a new alert at once, and answers 304 while nothing changes',
  async (path, type) => {
    const made = await newAlert()
    await until(async () => (await textOf(path)).includes(made.slug), 10_000)
    const answer = await stranger().get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain(type)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const etag = answer.headers.get('etag') ?? ''
    expect((await stranger().get(path, { 'If-None-Match': etag })).status).toBe(304)
    await admin.delete(`/api/alerts/${made.id}`)
    await until(async () => !(await textOf(path)).includes(made.slug), 10_000)
  },
)

async function textOf(path: string): Promise<string> {
  const { body } = await stranger().get(path)
  return typeof body === 'string' ? body : JSON.stringify(body)
}

test('the feeds hold the same alerts, newest first, with what they need to be valid', async () => {
  const json = (await stranger().get('/tin-nong/feed.json')).body
  expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'vi' })
  const urls = (json.items as { url: string; id: string }[]).map(({ url }) => url)
  expect(urls.length).toBeGreaterThan(5)
  expect(new Set(urls).size).toBe(urls.length)
  const dates = (json.items as { date_published: string }[]).map((each) => each.date_published)
  expect(dates).toEqual([...dates].sort().reverse())

  const [rss, atom] = [await textOf('/tin-nong/rss.xml'), await textOf('/tin-nong/atom.xml')]
  const linked = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, url]) => url)
  expect(linked(rss, /<guid isPermaLink="true">([^<]+)</g)).toEqual(urls)
  expect(linked(atom, /<entry><id>([^<]+)</g)).toEqual(urls)
  for (const xml of [rss, atom]) {
    expect(unbalanced(xml)).toEqual([])
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/)
  }
})

/** Names of elements that are not closed in the order in which they were opened. */
function unbalanced(xml: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, closing, name = '', , selfClosing] of xml.matchAll(
    /<(\/?)([a-z][\w:]*)((?:\s[^<>]*?)?)(\/?)>/gi,
  )) {
    if (closing) {
      if (open.pop() !== name) wrong.push(name)
    } else if (!selfClosing) open.push(name)
  }
  return [...wrong, ...open]
}
