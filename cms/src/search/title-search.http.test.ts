import { beforeAll, expect, test } from 'vitest'
import { administrator, stranger, type Api } from '../platform/testing/api'

let staff: Api

beforeAll(async () => {
  staff = await administrator()
})

/** As the admin's lists and fields ask: which titles contain what was typed? */
async function find(collection: string, typed: string, title = 'title', api = staff) {
  const where = `where[or][0][${title}][like]=${encodeURIComponent(typed)}`
  const { status, body } = await api.get(`/api/${collection}?draft=true&depth=0&limit=200&${where}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return (body.docs as Record<string, string>[]).map((each) => each[title]!)
}

test('a list finds without marks, by abbreviation and by code', async () => {
  expect(await find('procedures', 'ho chieu')).toEqual(
    expect.arrayContaining([expect.stringMatching(/hộ chiếu/i)]),
  )
  expect(await find('procedures', 'HO CHIEU')).toEqual(await find('procedures', 'ho chieu'))
  const cards = await find('procedures', 'cccd')
  expect(cards.filter((title) => /căn cước/i.test(title)).length).toBeGreaterThan(2)
  const { docs } = (await staff.get('/api/procedures?depth=0&limit=1&where[code][exists]=true'))
    .body
  expect(await find('procedures', docs[0].code as string)).toContain(docs[0].title)
})

test('a unit is found by a name it had before', async () => {
  const { docs } = (await staff.get('/api/units?depth=0&limit=500')).body
  const renamed = (docs as { name: string; formerNames?: { name: string }[] }[]).find(
    ({ formerNames }) => formerNames?.length,
  )!
  expect(await find('units', renamed.formerNames![0]!.name, 'name')).toContain(renamed.name)
})

test('what is new is found, what is gone is not, and part of a word still is', async () => {
  const title = 'Thử tìm lò gốm Xuân Quan'
  const made = await staff.post('/api/procedures?draft=true', { title })
  expect(made.status).toBe(201)
  expect(await find('procedures', 'lo gom xuan quan')).toContain(title)
  expect(await find('procedures', 'ò gốm Xu')).toContain(title)
  await staff.delete(`/api/procedures/${made.body.doc.id}`)
  expect(await find('procedures', 'lo gom xuan quan')).not.toContain(title)
})

test('other conditions of a list hold as before, and strangers are answered by the letter', async () => {
  const narrowed = await staff.get(
    '/api/procedures?depth=0&where[and][0][title][like]=ho chieu&where[and][1][code][exists]=false',
  )
  for (const { code } of narrowed.body.docs) expect(code ?? null).toBeNull()
  const { body } = await stranger().get('/api/procedures?where[title][like]=ho chieu')
  expect(body.docs).toEqual([])
})
