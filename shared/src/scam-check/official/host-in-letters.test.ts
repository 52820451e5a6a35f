import { domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostInLetters } from './host-in-letters'

const letters = fc.constantFrom(...'abcxyz019đươếộаеорсухѕіνοαωя公安部ก')
const label = fc.array(letters, { minLength: 1, maxLength: 12 }).map((all) => all.join(''))

test('punycode is read as Node reads it', () => {
  fc.assert(
    fc.property(fc.array(label, { minLength: 2, maxLength: 3 }), (labels) => {
      const text = `http://${labels.join('.')}.vn/`
      fc.pre(URL.canParse(text))
      const { hostname } = new URL(text)
      expect(hostInLetters(hostname)).toBe(domainToUnicode(hostname))
    }),
    { numRuns: 3000 },
  )
})

test.each(['xn--', 'xn--a-', 'xn--!!!', 'xn--99999999999', 'abc.vn'])('%s does no harm', (host) =>
  expect(typeof hostInLetters(host)).toBe('string'),
)
