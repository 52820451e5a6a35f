import { expect, test } from 'vitest'
import { keepFictional } from './fictional-field'

const after = (value: boolean | undefined, previousValue: boolean | undefined, isSeeding = false) =>
  keepFictional({ value, previousValue, req: { context: { isSeeding } } } as never)

test('only seeds say that a province is made up', () => {
  expect(after(true, undefined, true)).toBe(true)
  expect(after(true, false)).toBe(false)
  expect(after(undefined, undefined, true)).toBe(false)
})

test('what is made up stays so', () => {
  expect(after(false, true)).toBe(true)
  expect(after(undefined, true, true)).toBe(true)
})
