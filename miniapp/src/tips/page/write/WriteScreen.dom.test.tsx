import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { TipsPage } from '@chung-tay/shared/tips/contract'
import { newDraft } from '../model'
import { WriteScreen } from './WriteScreen'

window.scrollTo = () => {}
afterEach(cleanup)
const page = { units: [{ slug: 'a', name: 'Công an tỉnh' }], defaultUnit: 'a' } as TipsPage
const story = 'Nhà cuối ngõ bán ma túy'

function Page() {
  const [draft, setDraft] = useState({ ...newDraft('a'), mode: 'anonymous' as const })
  return (
    <WriteScreen
      page={page}
      draft={draft}
      setDraft={(next) => setDraft(next as typeof draft)}
      onLeave={() => {}}
      onSent={() => {}}
    />
  )
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const title = () => screen.getByRole('heading', { level: 1 }).textContent

async function toReview() {
  render(<Page />)
  await press('Tiếp tục')
  await userEvent.click(screen.getByLabelText('Ma túy'))
  await press('Tiếp tục')
  await userEvent.type(screen.getByLabelText('Chuyện gì đã xảy ra?'), story)
  await press('Tiếp tục')
  await press('Không có tệp, tiếp tục')
  expect(title()).toBe('Xem lại trước khi gửi')
}

test('back from a change leads back, whatever is left there, and what is missing is asked for at the end', async () => {
  await toReview()
  await press(/^Sửa.*Chuyện gì/)
  await userEvent.clear(screen.getByLabelText('Chuyện gì đã xảy ra?'))
  await press('‹ Quay lại')
  expect(title()).toBe('Xem lại trước khi gửi')
  await press('Mã hóa và gửi')
  expect(title()).toBe('Kể lại sự việc')
  expect(screen.getByText('Hãy kể vài câu, ít nhất 10 chữ cái.')).toBeTruthy()
  await userEvent.type(screen.getByLabelText('Chuyện gì đã xảy ra?'), story)
  await press('Tiếp tục')
  expect(title()).toBe('Xem lại trước khi gửi')
})

test('another kind of crime asks its own questions; back from them leads to the choice', async () => {
  await toReview()
  await press(/^Sửa.*Việc, đơn vị nhận/)
  await userEvent.click(screen.getByLabelText('Lừa đảo, chiếm đoạt tài sản'))
  await press('Tiếp tục')
  expect(title()).toBe('Kể lại sự việc')
  await press('‹ Quay lại')
  expect(title()).toBe('Việc gì, gửi cho ai')
  await press('‹ Quay lại')
  expect(title()).toBe('Xem lại trước khi gửi')
})
