import { expect, test } from 'vitest'
import { refusalWords, referenceWords } from './reference-words'

const page = (kind: string, title: string) => ({ kind, title, href: `/admin/${title}` })

test('names the first three pages, counts the others, and tells what else refers to it', () => {
  const pages = ['A', 'B', 'C', 'D', 'E'].map((title) => page('Thủ tục', title))
  expect(referenceWords({ pages: pages.slice(0, 1), others: [] })).toBe(
    'được 1 trang dẫn tới (Thủ tục “A”)',
  )
  expect(referenceWords({ pages, others: ['14 phản ánh', 'việc của bộ phận khác'] })).toBe(
    'được 5 trang dẫn tới (Thủ tục “A”, Thủ tục “B”, Thủ tục “C” và 2 trang khác); còn dùng trong 14 phản ánh, việc của bộ phận khác',
  )
  expect(
    refusalWords({
      id: '1',
      title: 'Công an xã thử',
      pages: [],
      others: ['2 phản ánh'],
      instead: 'Ghi “Nay là”.',
    }),
  ).toBe('Chưa xóa được “Công an xã thử”: còn dùng trong 2 phản ánh. Ghi “Nay là”.')
})
