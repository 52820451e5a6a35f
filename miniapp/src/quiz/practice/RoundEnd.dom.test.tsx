import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { barriers, show } from '../../platform/testing/show'
import { RoundEnd } from './RoundEnd'
import { question } from './testing'

const law = { label: 'Điều 20 Luật Cư trú', title: 'Luật Cư trú', slug: '68-2020-qh14' }
const asked = (id: string) => ({
  ...question(id, { explanation: `Điều ${id} là vậy. Còn nữa.`, legalBasis: [law] }),
  topic: 't',
})
const shown = (marks: string, mended: string[] = []) =>
  show(
    <RoundEnd
      round={{
        steps: [],
        at: 0,
        mended,
        results: [...marks].map((mark, at) => ({
          question: asked(`${at}`),
          isRight: mark === '+',
          wasKnown: false,
        })),
      }}
      onAgain={() => undefined}
    />,
  )

test.each([
  ['++++++++++', 'Đúng 10/10 câu', 'Tuyệt vời, đúng tất cả!'],
  ['++++++++--', 'Đúng 8/10 câu', 'Rất tốt, chỉ còn một chút nữa!'],
  ['+++++-----', 'Đúng 5/10 câu', 'Khá lắm! Xem lại vài câu là nhớ.'],
  ['++--------', 'Đúng 2/10 câu', 'Không sao, sai một lần dễ nhớ hơn.'],
  ['----------', 'Đúng 0/10 câu', 'Lần đầu ai cũng vậy. Đọc giải thích rồi thử lại nhé.'],
  ['', 'Bạn chưa trả lời câu nào', 'Luyện vài câu mỗi ngày là nhớ lâu.'],
])('%s is praised as it deserves', (marks, title, words) => {
  shown(marks)
  expect(screen.getByRole('heading', { name: title })).toBeTruthy()
  expect(screen.getByText(words)).toBeTruthy()
})

test('what was learnt stands there in a sentence with its law, what was missed apart from it', async () => {
  const page = shown('+--', ['2'])
  expect(screen.getByRole('heading', { name: 'Hôm nay bạn đã học được' })).toBeTruthy()
  const all = page.container.textContent
  expect(all).toContain('Điều 0 là vậy.Điều 20 Luật Cư trú')
  expect(all).toContain('Điều 2 là vậy.')
  expect(all).not.toContain('Còn nữa')
  expect(screen.getByText('Câu 1?')).toBeTruthy()
  expect(screen.queryByText('Câu 2?')).toBeNull()
  expect(await barriers(page)).toEqual([])
})
