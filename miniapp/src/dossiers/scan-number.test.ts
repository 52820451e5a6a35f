import { expect, test } from 'vitest'
import { numberInCode } from './scan-number'

test.each([
  ['H33.12.08-261124-0231', 'H33.12.08-261124-0231'],
  ['https://dichvucong.gov.vn/tra-cuu?ma=H33-0231', 'H33-0231'],
  ['https://hungyen.gov.vn/ho-so/H33-0231', 'H33-0231'],
  ['H33-0231|Nguyễn Văn A|24/11/2026', 'H33-0231'],
])('the number in "%s" is found', (text, number) => {
  expect(numberInCode(text)).toBe(number)
})
