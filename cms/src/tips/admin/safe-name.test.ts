import { expect, test } from 'vitest'
import { safeName } from './safe-name'

test.each([
  ['Ảnh hiện trường.jpg', '03-Anh-hien-truong.jpg'],
  ['../../etc/passwd', '03-etc-passwd'],
  ['..\\..\\a.exe', '03-a.exe.txt'],
  ['trang.HTML', '03-trang.HTML.txt'],
  ['.bashrc', '03-bashrc'],
  ['文件', '03-tep'],
])('%s becomes %s', (title, name) => {
  expect(safeName(title, 3)).toBe(name)
})
