import { expect, test } from 'vitest'
import { z } from 'zod'
import { emailSchema, inputText, phoneSchema, writtenLine, writtenText } from './input-fields'

test('lengths count after cleaning', () => {
  const number = inputText({ min: 4, max: 8, tooShort: 'Ngắn quá.' })
  expect(number.parse('\u202a 12\u201134 \u202c'.repeat(1))).toBe('12-34')
  expect(number.parse('1\u200b'.repeat(8))).toBe('11111111')
  expect(number.safeParse('\u3164'.repeat(6)).error?.issues[0]?.message).toBe('Ngắn quá.')
  expect(number.safeParse('123456789').success).toBe(false)
})

test('a name stays on one line, a story keeps its lines', () => {
  expect(writtenLine({ max: 20 }).parse('Nguyễn\r\nVăn An\u200f')).toBe('Nguyễn Văn An')
  expect(writtenText({ max: 20 }).parse('một\r\n\r\n\r\n\r\nhai – ba ')).toBe('một\n\nhai – ba')
  const decomposed = 'Trần Thị Tuyết Nhung'.normalize('NFD')
  expect(decomposed.length).toBeGreaterThan(20)
  expect(writtenLine({ max: 20 }).parse(decomposed)).toBe('Trần Thị Tuyết Nhung')
})

test('the published description has the lengths', () => {
  const schema = z.toJSONSchema(inputText({ min: 4, max: 60 }), { io: 'input' })
  expect(schema).toMatchObject({ type: 'string', minLength: 4, maxLength: 60 })
})

test.each([
  '0912 345 678',
  '\u202d0912 345 678\u202c',
  '\u2068+84 912 345 678\u2069',
  '0912\u2011345\u2011678',
  '0912\u2013345\u2013678',
  '084 912 345 678',
  'Số của tôi: 0912 345 678',
])('%j is kept as one number', (text) => expect(phoneSchema.parse(text)).toBe('+84912345678'))

test.each(['09123456789', '113', '', '\u3164', '+000000', '0912345678, 0987654321'])(
  '%j: compare it once more',
  (text) => expect(phoneSchema.safeParse(text).error?.issues[0]?.message).toMatch(/so lại số/),
)

test('an address is kept without what came with it', () => {
  expect(emailSchema.parse('\u200eten@vidu.vn\u00a0')).toBe('ten@vidu.vn')
  expect(emailSchema.parse('ten＠vidu．vn')).toBe('ten@vidu.vn')
  expect(emailSchema.safeParse('ten@vidu').success).toBe(false)
})
