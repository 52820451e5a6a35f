import { expect, test } from 'vitest'
import { urgentNumber } from './urgent-number'

test.each([
  ['113', '113'],
  ['bị cướp', '113'],
  ['co nguoi danh nhau ngoai duong', '113'],
  ['cháy', '114'],
  ['chay nha hang xom', '114'],
  ['gọi xe cứu thương', '115'],
  ['làm căn cước', undefined],
  ['phòng cháy', undefined],
  ['', undefined],
])('%j → %s', (text, number) => {
  expect(urgentNumber(text)).toBe(number)
})
