import { expect, inject, test } from 'vitest'
import { administrator, stranger } from '../testing/api'

type Asked = { path: string; data: string; identity: Record<string, string> }

/** Asks as the live preview does: with a whole draft, in a form that stands for a GET. */
async function preview({ path, data, identity }: Asked) {
  const answer = await fetch(inject('serviceUrl') + path, {
    method: 'POST',
    headers: { 'X-Payload-HTTP-Method-Override': 'GET', ...identity },
    body: new URLSearchParams({ data, depth: '1' }),
  })
  // Answers of several shapes.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return { status: answer.status, body: (await answer.json()) as any }
}

test('a draft that nobody saved comes back with what it refers to', async () => {
  const admin = await administrator()
  const { identity } = admin
  const { docs } = (await admin.get('/api/procedures?limit=1&depth=0&sort=createdAt')).body
  const draft = { ...docs[0], title: 'Đang gõ', steps: 0, summary: 'đ'.repeat(40_000) }
  const path = `/api/procedures/${docs[0].id as string}`
  const { status, body } = await preview({ path, data: JSON.stringify(draft), identity })
  expect([status, body.title, body.steps]).toEqual([200, 'Đang gõ', []])
  expect(body.field.name).toEqual(expect.any(String))
  expect((await admin.get(path)).body.title).toBe(docs[0].title)
})

test('so do settings', async () => {
  const admin = await administrator()
  const settings = (await admin.get('/api/globals/settings?depth=0')).body
  const data = JSON.stringify({ ...settings, welcome: 'Đang gõ' })
  const { status, body } = await preview({
    path: '/api/globals/settings',
    data,
    identity: admin.identity,
  })
  expect([status, body.welcome]).toEqual([200, 'Đang gõ'])
})

test('what is no draft is refused, and a stranger’s always', async () => {
  const admin = await administrator()
  const { docs } = (await admin.get('/api/procedures?limit=1&depth=0&sort=createdAt')).body
  for (const path of [`/api/procedures/${docs[0].id as string}`, '/api/globals/settings']) {
    for (const data of [
      'x',
      '[]',
      'null',
      path.includes('globals') ? '{"hotlines":5}' : '{"steps":5}',
    ])
      expect([data, (await preview({ path, data, identity: admin.identity })).status]).toEqual([
        data,
        400,
      ])
    expect((await preview({ path, data: '{}', identity: stranger().identity })).status).toBe(400)
  }
})
