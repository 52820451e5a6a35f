import { expect, test } from 'vitest'
import { DeskError, wordsOf } from './desk-error'
import { openKeyFile, readIdentity } from './key-file'

const said = (work: Promise<unknown>) => work.then(() => 'done', wordsOf)

test('what the desk itself says is shown, what others say is not', async () => {
  expect(wordsOf(new DeskError('Tệp trên máy chủ bị hỏng.'))).toBe('Tệp trên máy chủ bị hỏng.')
  expect(wordsOf(new TypeError('Failed to fetch'))).toMatch(/^Có lỗi trên máy này/)
  expect(wordsOf(undefined)).toMatch(/^Có lỗi trên máy này/)
})

test('a key that cannot be read is told why', async () => {
  const noKeyFile = new TextEncoder().encode('no key')
  expect(await said(openKeyFile(noKeyFile, 'x'))).toMatch(/^Mật khẩu chưa đúng/)
  expect(await said(readIdentity('no key'))).toMatch(/^Không thấy khóa bí mật/)
  const mistyped = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`
  expect(await said(readIdentity(mistyped))).toMatch(/^Khóa bị gõ sai/)
})
