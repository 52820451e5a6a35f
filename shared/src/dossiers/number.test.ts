import { expect, test } from 'vitest'
import { lookUpSchema } from './contract'
import { dossierNumber } from './number'

const number = 'H33.12.08-261124-0231'

test.each([
  number,
  ` ${number} `,
  'H33.12.08\u2011261124\u20130231',
  '\u200eH33.\u200b12.08-261124-0231\u202c',
  'Ｈ33.12.08－261124－0231',
  `Mã hồ sơ: ${number}`,
  `Số hồ sơ ${number}`,
  `Số hồ sơ ${number}`.normalize('NFD'),
  `HS: ${number} (nộp 24/11/2026)`,
  `${number}; hẹn 27/11`,
  `${number}|Nguyễn Văn A|24/11/2026`,
])('%j is the dossier', (text) => {
  expect(dossierNumber(text)).toBe(number)
  const asked = lookUpSchema.parse({
    number: text,
    proof: { kind: 'identity', digits: ' 0123\u200b' },
  })
  expect(asked).toEqual({ number, proof: { kind: 'identity', digits: '0123' } })
})

test.each(['HS-2026-0231', '0231/TNHS', 'HSĐK 12'])('%s keeps its letters', (text) =>
  expect(dossierNumber(text)).toBe(text),
)

test('what is long for its label alone is not too long', () => {
  const line = `${'Mã hồ sơ của tôi nộp tại trung tâm hành chính công tỉnh, xin tra giúp'.slice(0, 55)}: ${number}`
  expect(lookUpSchema.shape.number.parse(line)).toBe(number)
  expect(lookUpSchema.shape.number.safeParse('\u3164\u3164\u3164\u3164').success).toBe(false)
})
