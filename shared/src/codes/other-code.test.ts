import { expect, test } from 'vitest'
import { otherCode, otherCodeWords } from './other-code'

test.each([
  ['PA-261126-7K2QX', 'PA-261126-7K2QX'],
  ['pa 261126 7k2qx', 'PA-261126-7K2QX'],
  ['Số vụ việc: PA–261126–7K2QX.', 'PA-261126-7K2QX'],
  ['TG2611267K2QX', 'TG-261126-7K2QX'],
  ['kn-9f03a1c7', 'KN-9F03A1C7'],
])('%j is %s', (typed, reference) =>
  expect(otherCode(typed)).toMatchObject({ kind: 'reference', reference }),
)

test('twenty digits, however grouped, are those of a tip’s box', () => {
  expect(otherCode('1234 5678 9012 3456 7890')).toEqual({ kind: 'tip-receipt' })
})

test.each([
  '',
  '1234 5678 9012 3456',
  'PA-261126',
  'XPA-261126-7K2QX',
  'nhà số 12',
  '123456789012345678901',
])('%j is none of them', (typed) => expect(otherCode(typed)).toBeUndefined())

test('the words name what was typed, and nothing that the service knows', () => {
  expect(otherCodeWords(otherCode('pa 261126 7k2qx')!)).toMatch(/^PA-261126-7K2QX là số vụ việc/)
  expect(otherCodeWords({ kind: 'tip-receipt' })).toMatch(/hộp thư tố giác/)
})
