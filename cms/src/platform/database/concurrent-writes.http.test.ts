import { afterAll, beforeAll, expect, test } from 'vitest'
import { administrator, provenance, type Api } from '../testing/api'

let staff: Api
const made: string[] = []

beforeAll(async () => {
  staff = await administrator()
})

afterAll(async () => {
  await Promise.all(made.map((id) => staff.delete(`/api/procedure-fields/${id}`)))
})

test('fifty writers at once all succeed, each exactly once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      staff.post('/api/procedure-fields', {
        name: `Nhóm ghi đồng thời ${index}`,
        kind: 'field',
        icon: 'document',
        provenance,
        _status: 'published',
      }),
    ),
  )
  for (const { body } of answers) if (body.doc) made.push(body.doc.id)
  expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(201))
  const { body } = await staff.get(
    '/api/procedure-fields?where[name][like]=ghi%20đồng%20thời&limit=100&depth=0',
  )
  expect(body.totalDocs).toBe(50)
})

test('documents with the same title get addresses of their own', async () => {
  const create = () =>
    staff.post('/api/procedure-fields', {
      name: 'Trùng tên',
      kind: 'field',
      icon: 'document',
      _status: 'published',
    })
  const first = await create()
  const second = await create()
  made.push(first.body.doc.id, second.body.doc.id)
  expect([first.body.doc.slug, second.body.doc.slug]).toEqual(['trung-ten', 'trung-ten-2'])
})
