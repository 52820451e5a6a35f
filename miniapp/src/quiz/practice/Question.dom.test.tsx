import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { barriers, show } from '../../platform/testing/show'
import { Question } from './Question'
import { question } from './testing'

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
})

const law = { label: 'Điều 6 Nghị định 168/2024/NĐ-CP', title: 'Mức phạt', slug: '168-2024-nd-cp' }
const single = { ...question('q', { legalBasis: [law] }), topic: 't' }
const pairs = {
  ...question('p', {
    kind: 'matching',
    targets: [
      { id: 'x', text: 'Ba' },
      { id: 'y', text: 'Bốn' },
    ],
    solution: ['x', 'y'],
  }),
  topic: 't',
}

function asked(which: Parameters<typeof Question>[0]['question'], run = 0) {
  const onAnswered = vi.fn()
  const onNext = vi.fn()
  const page = show(
    <Question question={which} run={run} isLast={false} onAnswered={onAnswered} onNext={onNext} />,
  )
  return { page, onAnswered, onNext }
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })

test('one tap answers: icon, word, reason and law come at once, and the way on', async () => {
  const { page, onAnswered, onNext } = asked(single, 3)
  expect(screen.queryByRole('button', { name: 'Trả lời' })).toBeNull()
  expect(await barriers(page)).toEqual([])
  await userEvent.click(button('Một'))
  expect(onAnswered).toHaveBeenCalledExactlyOnceWith(true)
  const answers = within(screen.getByRole('list', { name: 'Đáp án' })).getAllByRole('listitem')
  expect(answers[0]!.textContent).toContain('Bạn chọn đúng')
  expect(answers[0]!.querySelector('svg')).toBeTruthy()
  expect(document.activeElement?.textContent).toBe('Vì sao?')
  expect(screen.getByRole('link', { name: law.label })).toBeTruthy()
  expect(screen.getByText('3 câu đúng liền')).toBeTruthy()
  expect(screen.getAllByRole('status')[0]!.textContent).toBe('Đúng rồi! Đáp án: Một.')
  expect(await barriers(page)).toEqual([])
  await userEvent.click(button('Tiếp tục'))
  expect(onNext).toHaveBeenCalledOnce()
})

test('a wrong tap says so beside it and shows the right one; it cannot be tapped again', async () => {
  const { onAnswered } = asked(single)
  await userEvent.click(button('Hai'))
  expect(onAnswered).toHaveBeenCalledExactlyOnceWith(false)
  expect(screen.getByText('Bạn chọn, chưa đúng')).toBeTruthy()
  expect(screen.getByText('Đáp án đúng')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Một' })).toBeNull()
  expect(screen.getByText('Chưa đúng.')).toBeTruthy()
})

test('the keyboard answers, too', async () => {
  const { onAnswered } = asked(single)
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(onAnswered).toHaveBeenCalledExactlyOnceWith(true)
})

test('who does not know sees the answer', async () => {
  const { onAnswered } = asked(single)
  await userEvent.click(button('Chưa biết, xem đáp án'))
  expect(onAnswered).toHaveBeenCalledExactlyOnceWith(false)
  expect(screen.getByText('Xem đáp án, lát nữa hỏi lại.')).toBeTruthy()
})

test('of pairs, those that are right are shown as right when another is wrong', async () => {
  const three = {
    ...pairs,
    items: [...pairs.items, { id: 'c', text: 'Năm' }],
    targets: [...pairs.targets!, { id: 'z', text: 'Sáu' }],
    solution: ['x', 'y', 'z'],
  }
  asked(three)
  for (const name of ['Ba', 'Sáu', 'Bốn']) await userEvent.click(button(name))
  await userEvent.click(button('Trả lời'))
  expect(screen.getByText('Đúng 1/3 cặp.')).toBeTruthy()
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows.slice(0, 3)).toEqual([
    'Một → BaBạn ghép đúng',
    'Hai → BốnBạn ghép với: Sáu',
    'Năm → SáuBạn ghép với: Bốn',
  ])
})
