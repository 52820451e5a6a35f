import { expect, test } from 'vitest'
import { stranger } from '../testing/api'

test('the description names every public collection and refers to nothing that is missing', async () => {
  const { status, body } = await stranger().get('/api/openapi.json')
  expect(status).toBe(200)
  expect(body.openapi).toBe('3.1.0')
  expect(Object.keys(body.paths)).toEqual(
    expect.arrayContaining(['/api/procedures', '/api/globals/settings', '/api/health']),
  )
  const named = new Set(Object.keys(body.components.schemas))
  const referred = [...JSON.stringify(body).matchAll(/#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name]) => name,
  )
  expect(referred.filter((name) => !named.has(name ?? ''))).toEqual([])
  expect(named.has('users')).toBe(false)
})
