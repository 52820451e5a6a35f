import { expect, test } from 'vitest'
import { isPage } from './dev'

test.each(['/', '/thu-tuc', '/thu-tuc/cap-can-cuoc', '/tim?x=1', '/administrator', '/apis', '//'])(
  '%s is a page, whatever the client says it accepts',
  (url) => {
    expect(isPage({ method: 'GET', url })).toBe(true)
    expect(isPage({ method: 'HEAD', url })).toBe(true)
    expect(isPage({ method: 'POST', url })).toBe(false)
  },
)

test.each([
  '/admin',
  '/admin/login',
  '/api/health',
  '/_next/static/x',
  '/preferences.js',
  '/assets/a.css?v=1',
])('%s is none', (url) => expect(isPage({ method: 'GET', url })).toBe(false))
