import { describe, expect, test } from 'vitest'
import { stranger } from '../testing/api'

const api = () => stranger()

const refused: [name: string, path: string, status: number, code: string][] = [
  ['an unknown address', '/api/khong-co', 404, 'NOT_FOUND'],
  ['an unknown document', '/api/procedures/00000000-0000-0000-0000-000000000000', 404, 'NOT_FOUND'],
  ['an unknown parameter', '/api/procedures?abc=1', 400, 'BAD_REQUEST'],
  ['too deep relations', '/api/procedures?depth=9', 400, 'BAD_REQUEST'],
  ['too many documents', '/api/procedures?limit=100000', 400, 'BAD_REQUEST'],
  ['all documents at once', '/api/procedures?pagination=false', 400, 'BAD_REQUEST'],
  ['a limit that is no number', '/api/procedures?limit=abc', 400, 'BAD_REQUEST'],
  ['a page that is no number', '/api/procedures?page=-1', 400, 'BAD_REQUEST'],
  ['no field to sort by', '/api/procedures?sort=', 400, 'BAD_REQUEST'],
  ['a sort by what is no field', '/api/procedures?sort=title,$where', 400, 'BAD_REQUEST'],
  ['a condition on an unknown field', '/api/procedures?where[nope][equals]=1', 400, 'BAD_REQUEST'],
  [
    'a condition on the staff',
    '/api/procedures?where[createdBy.password][equals]=1',
    400,
    'BAD_REQUEST',
  ],
  [
    'a condition nested without end',
    `/api/procedures?where${'[or][0]'.repeat(30)}[title][equals]=1`,
    400,
    'BAD_REQUEST',
  ],
  ['the staff accounts', '/api/users', 403, 'FORBIDDEN'],
  ['the change log', '/api/content-changes', 403, 'FORBIDDEN'],
  ['old versions', '/api/procedures/versions', 403, 'FORBIDDEN'],
  ['GraphQL', '/api/graphql', 404, 'NOT_FOUND'],
]

describe('a stranger asking for', () => {
  test.each(refused)('%s is refused in Vietnamese with a code', async (_, path, status, code) => {
    const answer = await api().get(path)
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code })
    expect(answer.body.message).toMatch(
      /[àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ]/i,
    )
    expect(JSON.stringify(answer.body)).not.toMatch(/at .*\.(js|ts):\d+/)
  })

  test('a wrong parameter is told which one it was', async () => {
    const { body } = await api().get('/api/procedures?depth=9&abc=1')
    expect(Object.keys(body.fields).sort()).toEqual(['abc', 'depth'])
  })
})

describe('a stranger sending', () => {
  const collections = [
    'procedures',
    'units',
    'contacts',
    'alerts',
    'pages',
    'media',
    'users',
    'content-changes',
    'seed-records',
  ]
  test.each(collections)('a new document of %s is refused', async (collection) => {
    const answer = await api().post(`/api/${collection}`, { title: 'x' })
    expect(answer.status).toBe(403)
  })

  test('the settings is refused', async () => {
    expect((await api().post('/api/globals/settings', { appName: 'x' })).status).toBe(403)
  })

  test('the first account is refused: there is one already', async () => {
    const answer = await api().post('/api/users/first-register', {
      email: 'a@b.vn',
      password: 'x'.repeat(12),
      name: 'A',
      roles: ['admin'],
    })
    expect(answer.status).toBe(403)
  })

  test('broken JSON gets 400', async () => {
    const answer = await api().post('/api/users/login', undefined)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })
})

test('only configured origins and Zalo may read with their own address', async () => {
  const zalo = await api().get('/api/health', { Origin: 'https://h5.zdn.vn' })
  expect(zalo.headers.get('access-control-allow-origin')).toBe('https://h5.zdn.vn')
  const other = await api().get('/api/health', { Origin: 'https://example.com' })
  expect(other.headers.get('access-control-allow-origin')).toBeNull()
})
