import fc, { type Arbitrary } from 'fast-check'

const parts = [
  '/',
  '//',
  '.',
  '..',
  '%2e',
  '%2E%2e',
  '%2f',
  '%5c',
  '\\',
  ';',
  '%00',
  '%0d%0a',
  '%',
  '%zz',
  '%ff',
  '%c0%ae',
  '%ed%a0%80',
  '%25%32%65',
  'api',
  'admin',
  'login',
  'users',
  'file',
  '_next',
  'static',
  'image',
  'data',
  '__nextjs_font',
  'thu-tuc',
  'to-giac',
  'open311',
  '%61',
  'constructor',
  'a.js',
  '.well-known',
]

const starts = ['/', '/api/', '/admin/', '/_next/', '/open311/v2/', '//', 'http://a/', '*', '']
const methods = [
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
]

/** Headers with which Next and proxies speak among themselves; a stranger can send them as well. */
const odd = [
  '',
  'RSC: 1\r\nNext-Router-State-Tree: x\r\n',
  'Next-Action: x\r\n',
  `Next-Action: ${'4'.repeat(42)}\r\nContent-Type: text/plain\r\n`,
  'x-middleware-subrequest: middleware\r\n',
  'x-matched-path: /admin\r\n',
  'x-invoke-path: /%00\r\n',
  'x-nextjs-data: 1\r\n',
  'x-origin-secret: x\r\n',
  'Content-Type: multipart/form-data\r\nContent-Length: 0\r\n',
  'Accept-Language: \u00e9;q=x\r\n',
  'Accept-Encoding: x;q=2\r\n',
  'Cookie: payload-token=%00; payload-lng=__proto__; payload-theme=x\r\n',
  'Range: bytes=5-1\r\n',
  'If-None-Match: "\r\n',
  'Origin: null\r\n',
  'Authorization: JWT ..\r\n',
  'Authorization: users API-Key \u00ff\r\n',
]

export type Target = { target: string; method: string; headers: string }

/** Request targets written in odd ways, with odd headers: for a socket, which tidies nothing up. */
export const targets: Arbitrary<Target> = fc.record({
  target: fc
    .tuple(
      fc.constantFrom(...starts),
      fc.array(fc.constantFrom(...parts), { maxLength: 5 }),
      fc.constantFrom('', '', '?', '?a=%00', '?__proto__=1', '?_rsc=x', '?a[b'),
    )
    .map(([start, list, query]) => `${start}${list.join('')}${query}` || '/'),
  method: fc.constantFrom(...methods),
  headers: fc.constantFrom(...odd),
})
