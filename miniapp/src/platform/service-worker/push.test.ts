import { expect, test } from 'vitest'
import { read } from './push'

const told = (value: unknown) => read({ json: () => value })
const usual = { title: 'Chung tay', body: 'Có tin mới cho bạn.', path: '/thong-bao', tag: 'tin' }

test('what was sent is shown; it opens pages of the app and nothing else', () => {
  const notice = { title: 'Có trả lời', body: 'Chạm để xem.', path: '/phan-anh/theo-doi', tag: 'a' }
  expect(told(notice)).toEqual(notice)
  for (const path of [
    '//evil.vn',
    'https://evil.vn/',
    'javascript:alert(1)',
    '/\\\\evil.vn',
    '/\t/evil.vn',
    '',
  ])
    expect(told({ ...notice, path }).path).toBe('/thong-bao')
})

test('nothing, or nothing readable, still shows something', () => {
  expect(read(null)).toEqual(usual)
  expect(told(undefined)).toEqual(usual)
  expect(
    read({
      json: () => {
        throw new SyntaxError()
      },
    }),
  ).toEqual(usual)
})
