import fc, { type Arbitrary } from 'fast-check'
import { validOperators } from 'payload/shared'

/** Texts that programs have stumbled over, here or elsewhere. */
export const nastyTexts = [
  '',
  ' ',
  'null',
  'undefined',
  'true',
  'NaN',
  '-1',
  '1e999',
  '0x10',
  '99999999999999999999',
  '1,2,3',
  ',',
  'zzz',
  '%',
  '_',
  '*',
  "'",
  '"',
  "' OR 1=1 --",
  '\\',
  '\u0000',
  'a\u0000b',
  '\u001f',
  '\u202e',
  '\ufffe',
  '٣٤٥',
  '😀',
  '(',
  '[a',
  '$where',
  '{"$gt":""}',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '..%2f..',
  '{{7*7}}',
  'x'.repeat(600),
  'từ '.repeat(40),
  '2026-02-31',
  '2026-13-45T99:99:99Z',
  '-271821-04-20T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '0000-00-00',
  '00000000-0000-4000-8000-000000000000',
  '0123456789abcdef01234567',
]

export const nastyText: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nastyTexts) },
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.integer().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
)

/** What stands in place of one value. */
const nastyLeaf: Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: nastyText },
  fc.array(nastyText, { maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom('a', '0', 'equals', '$gt', 'relationTo', 'value', 'id'),
    nastyText,
    {
      maxKeys: 2,
    },
  ),
)

const operator = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...validOperators) },
  fc.constantFrom('$gt', 'nope', 'EQUALS', '', '__proto__', 'constructor'),
)

/** A condition about these paths, sound or not, now and then very large. */
export function nastyWhere(path: Arbitrary<string>): Arbitrary<unknown> {
  const comparison = fc
    .tuple(
      path,
      fc.oneof(
        { weight: 9, arbitrary: fc.dictionary(operator, nastyLeaf, { minKeys: 1, maxKeys: 2 }) },
        nastyLeaf,
      ),
    )
    .map(([name, value]) => ({ [name]: value }))
  const several = fc
    .tuple(fc.constantFrom('and', 'or', 'AND'), fc.array(comparison, { maxLength: 4 }), comparison)
    .map(([name, list, beside]) => ({ [name]: list, ...beside }))
  const deep = fc
    .tuple(comparison, fc.constantFrom(3, 9, 40))
    .map(([inner, times]) =>
      Array.from({ length: times }).reduce((within: object) => ({ and: [within] }), inner),
    )
  const wide = fc
    .tuple(path, operator, nastyText, fc.constantFrom(35, 70, 400))
    .map(([name, how, value, times]) => ({
      or: Array.from({ length: times }, () => ({ [name]: { [how]: value } })),
    }))
  return fc.oneof(
    { weight: 10, arbitrary: comparison },
    { weight: 3, arbitrary: several },
    { weight: 1, arbitrary: deep },
    { weight: 1, arbitrary: wide },
    { weight: 1, arbitrary: nastyLeaf },
  )
}

/** Values of every kind of JSON, for bodies. */
export const nastyValue: Arbitrary<unknown> = fc.oneof(
  nastyText,
  nastyLeaf,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, [], {}, [null], [[]], [{}], 0, -1, 1.5, 1e308, true, '\ud800', { id: 5 }),
)
