import { expect, test } from 'vitest'
import { wordsOf } from '../../platform/staff/staff-error'
import { openKeyFile, readIdentity } from './key-file'

const said = (work: Promise<unknown>) => work.then(() => 'done', wordsOf)

test('a key that cannot be read is told why', async () => {
  const noKeyFile = new TextEncoder().encode('no key')
  expect(await said(openKeyFile(noKeyFile, 'x'))).toMatch(/^Mật khẩu chưa đúng/)
  expect(await said(readIdentity('no key'))).toMatch(/^Không thấy khóa bí mật/)
  const mistyped = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`
  expect(await said(readIdentity(mistyped))).toMatch(/^Khóa bị gõ sai/)
})
