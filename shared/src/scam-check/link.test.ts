import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalLink, writeLink } from './link'
import { linkExpressions, siteOf } from './link-expressions'

const written = (text: string) => {
  const link = canonicalLink(text)
  return link && writeLink(link)
}

// Rows of Google's own list in "URLs and Hashing" (Safe Browsing v4), those that have a host with a dot.
test.each([
  ['http://host.com/%25%32%35', 'host.com/%25'],
  ['http://host.com/%25%32%35%25%32%35', 'host.com/%25%25'],
  ['http://host.com/%2525252525252525', 'host.com/%25'],
  ['http://host.com/asdf%25%32%35asd', 'host.com/asdf%25asd'],
  ['http://www.google.com/', 'www.google.com/'],
  [
    'http://%31%36%38%2e%31%38%38%2e%39%39%2e%32%36/%2E%73%65%63%75%72%65/',
    '168.188.99.26/.secure/',
  ],
  ['http://3279880203/blah', '195.127.0.11/blah'],
  ['http://www.google.com/blah/..', 'www.google.com/'],
  ['www.google.com/', 'www.google.com/'],
  ['www.google.com', 'www.google.com/'],
  ['http://www.evil.com/blah#frag', 'www.evil.com/blah'],
  ['http://www.GOOgle.com/', 'www.google.com/'],
  ['http://www.google.com.../', 'www.google.com/'],
  ['http://www.google.com/foo\tbar\rbaz\n2', 'www.google.com/foobarbaz2'],
  ['http://www.google.com/q?', 'www.google.com/q?'],
  ['http://www.google.com/q?r?s', 'www.google.com/q?r?s'],
  ['http://evil.com/foo#bar#baz', 'evil.com/foo'],
  ['http://evil.com/foo;', 'evil.com/foo;'],
  ['http://www.gotaport.com:1234/', 'www.gotaport.com/'],
  ['  http://www.google.com/  ', 'www.google.com/'],
  ['https://www.securesite.com/', 'www.securesite.com/'],
  ['http://host.com/ab%23cd', 'host.com/ab%23cd'],
  ['http://host.com//twoslashes?more//slashes', 'host.com/twoslashes?more//slashes'],
])('%s is %s', (text, wanted) => expect(written(text)).toBe(wanted))

test('names in other scripts and hidden names come to the host that is really called', () => {
  expect(written('https://bộcôngan.vn')).toMatch(/^xn--/)
  expect(written('https://dichvucong.gov.vn@evil.com/login')).toBe('evil.com/login')
  expect(written('https://dichvucong.gov.vn%2f%40a@evil.com/login')).toBe('evil.com/login')
  expect(written('https://dichvucong.gov.vn%5c@evil.com/login')).toBe('evil.com/login')
  expect(written('javascript:alert(1)')).toBeUndefined()
  expect(written('xin chào')).toBeUndefined()
})

test('the host is the one that a browser goes to', () => {
  const part = fc.constantFrom(
    'a.gov.vn',
    'evil.com',
    '@',
    '\\',
    '/',
    '?',
    '#',
    ':',
    '%2f',
    '%40',
    '%5C',
    '.',
    '443',
  )
  const address = fc
    .tuple(fc.constantFrom('https://', 'http:/', 'https:\\\\'), fc.array(part, { maxLength: 7 }))
    .map(([scheme, parts]) => scheme + parts.join(''))
  const browserHost = (text: string) => {
    try {
      return new URL(text).hostname.replace(/^\.+|\.+$/g, '').replace(/\.{2,}/g, '.')
    } catch {
      return undefined
    }
  }
  fc.assert(
    fc.property(address, (text) => {
      const host = browserHost(text)
      fc.pre(host !== undefined && host.includes('.'))
      expect([host, undefined]).toContain(canonicalLink(text)?.host)
    }),
    { numRuns: 3000 },
  )
})

test('expressions follow the example of the Safe Browsing documents', () => {
  const link = canonicalLink('http://a.b.com/1/2.html?param=1')!
  expect(linkExpressions(link)).toEqual([
    'a.b.com/1/2.html?param=1',
    'a.b.com/1/2.html',
    'a.b.com/',
    'a.b.com/1/',
    'b.com/1/2.html?param=1',
    'b.com/1/2.html',
    'b.com/',
    'b.com/1/',
  ])
  const deep = canonicalLink('http://a.b.c.d.e.f.com/1.html')!
  expect([...new Set(linkExpressions(deep).map((one) => one.split('/')[0]))]).toEqual([
    'a.b.c.d.e.f.com',
    'c.d.e.f.com',
    'd.e.f.com',
    'e.f.com',
    'f.com',
  ])
})

test('everything below one registered name shares its bucket', () => {
  expect(siteOf('a.b.example.com')).toBe('example.com')
  expect(siteOf('x.congan.com.vn')).toBe('congan.com.vn')
  expect(siteOf('congan.hungyen.gov.vn')).toBe('hungyen.gov.vn')
  expect(siteOf('10.0.0.1')).toBe('10.0.0.1')
})

test('canonical form is stable, for web addresses and for anything else', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string({ maxLength: 80 })),
      (text) => {
        const once = written(text)
        fc.pre(once !== undefined)
        expect(written(`http://${once}`)).toBe(once)
      },
    ),
    { numRuns: 2000 },
  )
})
