import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHandover, writeHandover, type Handover } from './handover'
import { noHead } from './key-list'

const nothing: Handover = { head: noHead, textSize: '1', theme: 'auto', isFictional: false }
const hash = 'ab'.repeat(32)

test('what is usual is not written', () => {
  expect(writeHandover(nothing)).toBe('')
  expect(writeHandover({ ...nothing, head: { seq: 3, hash } })).toBe(`#k=3.${hash}`)
  expect(writeHandover({ ...nothing, textSize: '1.5', isFictional: true })).toBe('#chu=1.5&hu-cau')
})

test('what is handed over arrives', () => {
  const head = fc.record({
    seq: fc.integer({ min: 1, max: 999_999_999 }),
    hash: fc.stringMatching(/^[0-9a-f]{64}$/),
  })
  const handover = fc.record<Handover>({
    head: fc.oneof(head, fc.constant(noHead)),
    textSize: fc.constantFrom('1', '1.25', '1.5'),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    isFictional: fc.boolean(),
  })
  fc.assert(
    fc.property(handover, (given) => {
      expect(readHandover(writeHandover(given))).toEqual(given)
    }),
  )
})

test.each([
  '#',
  '#k=1',
  `#k=1.${hash}0`,
  `#k=-1.${hash}`,
  '#chu=9&nen=url(x)',
  '#chu=1.5"><script>',
  '#%',
])('%s hands nothing over', (fragment) => {
  expect(readHandover(fragment)).toEqual(nothing)
})
