import { expect, test } from 'vitest'
import { certificateCode } from './certificate-code'

test.each([
  '0123456789ABCDEF',
  '0123 4567 89ab cdef',
  '\u200e0123\u20114567\u201189AB\u2011CDEF',
  'Mã: 0123 4567 89AB CDEF',
  'https://congan.example/trac-nghiem/chung-nhan?m=0123456789ABCDEF',
])('%j names the certificate', (text) => expect(certificateCode(text)).toBe('0123456789ABCDEF'))

test.each(['', '0123456789ABCDE', '0123456789ABCDEF0', '0123456789ABCDEG', 'Mã:'])(
  '%j names none',
  (text) => expect(certificateCode(text)).toBeUndefined(),
)
