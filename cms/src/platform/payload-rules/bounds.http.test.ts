import { expect, inject, test } from 'vitest'
import { someAddress, staffWith, stranger } from '../testing/api'

/** Headers that look like somebody's, and are nobody's. */
const pretended: Record<string, string>[] = [
  {},
  { Authorization: 'x' },
  { Authorization: 'JWT x' },
  { Authorization: 'Bearer x' },
  { Authorization: 'users API-Key x' },
  { Cookie: 'payload-token=x' },
  { Cookie: 'a=1; payload-token=' },
]
const boundless = 'limit=100000&depth=9'

test.each(pretended)('a read with %j keeps within a stranger’s bounds', async (headers) => {
  const { status, body } = await stranger().get(`/api/procedures?${boundless}`, headers)
  expect(status).toBe(400)
  expect(Object.keys(body.fields).sort()).toEqual(['depth', 'limit'])
})

test.each(pretended)('the same read as a form with %j does, too', async (headers) => {
  for (const override of ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']) {
    const sent = (type: string, body: string) =>
      fetch(`${inject('serviceUrl')}/api/procedures`, {
        method: 'POST',
        headers: {
          'X-Forwarded-For': someAddress(),
          'Content-Type': type,
          [override]: 'GET',
          ...headers,
        },
        body,
      })
    const form = 'application/x-www-form-urlencoded'
    expect((await sent(form, boundless)).status).toBe(400)
    expect((await sent(`${form}; charset=utf-8`, boundless)).status).toBe(400)
    expect((await sent(form, 'limit=1&depth=0')).status).toBe(200)
    // Payload would take these for parameters that nobody checked.
    for (const body of ['{"limit":100000}', '{', 'null', '[]'])
      expect((await sent('application/json', body)).status).toBe(415)
    expect((await sent(form, `a=${'x'.repeat(1_100_000)}`)).status).toBe(413)
  }
})

test('staff are not held to a stranger’s bounds', async () => {
  const { status } = await (await staffWith(['editor'])).get('/api/procedures?limit=1000&depth=2')
  expect(status).toBe(200)
})

test('strangers order by nothing behind a relation, and ask drafts for nothing there', async () => {
  for (const question of [
    'sort=field.slug',
    'sort=-field.updatedAt',
    'draft=true&where[field.slug][equals]=cu-tru',
    'where[field.createdBy.email][like]=a',
    'where[field][contains][slug][equals]=a',
  ])
    expect([question, (await stranger().get(`/api/procedures?${question}`)).status]).toEqual([
      question,
      400,
    ])
  const read = await stranger().get('/api/procedures?where[field.slug][equals]=cu-tru')
  expect(read.status).toBe(200)
})
