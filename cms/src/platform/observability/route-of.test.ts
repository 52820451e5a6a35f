import { expect, test } from 'vitest'
import { createRoutes } from './route-of'

const routeOf = createRoutes(() => ['/to-giac', '/api/tips'])

test.each([
  ['/', '/'],
  ['/thu-tuc/cap-lai-the-can-cuoc?tu=1', '/thu-tuc'],
  ['/api/feedback/track', '/api/feedback'],
  ['/admin/collections/users/5', '/admin'],
  ['/to-giac', 'other'],
  ['/to-giac?x', 'other'],
  ['/api/tips/submissions', 'other'],
  ['/api/Nguyen%20Van%20A', 'other'],
  ['/0912345678901234567890123456789012345678901', 'other'],
  ['http://evil.example/', 'other'],
])('%s counts as %s', (url, route) => {
  expect(routeOf('GET', url, 200)).toBe(route)
})

test('what is not there, or asked in an odd way, makes no name', () => {
  expect(routeOf('GET', '/khong-co', 404)).toBe('other')
  expect(routeOf('POST', '/api/bat-ky', 400)).toBe('other')
  expect(routeOf('GET', '/bat-ky', 301)).toBe('other')
  expect(routeOf('GET', '/bat-ky', 503)).toBe('other')
  expect(routeOf('OPTIONS', '/api/bat-ky', 200)).toBe('other')
  expect(routeOf('PROPFIND', '/thu-tuc', 200)).toBe('other')
})

test('what was answered before counts also when it is refused or fails', () => {
  expect(routeOf('POST', '/api/feedback/submissions', 429)).toBe('/api/feedback')
  expect(routeOf('GET', '/thu-tuc', 503)).toBe('/thu-tuc')
  expect(routeOf('GET', '/thu-tuc/khong-co', 404)).toBe('other')
})

test('there are never more than two hundred names', () => {
  const names = createRoutes(() => [])
  const seen = new Set(Array.from({ length: 5000 }, (_, at) => names('GET', `/trang-${at}`, 200)))
  expect(seen.size).toBe(201)
  expect(names('GET', '/trang-1/x', 200)).toBe('/trang-1')
})
