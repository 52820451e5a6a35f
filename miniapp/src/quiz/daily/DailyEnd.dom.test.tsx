import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { barriers, show } from '../../platform/testing/show'
import { DailyEnd } from './DailyEnd'
import MonthCalendar from './MonthCalendar'
import { WeekStrip } from './WeekStrip'

const results = [true, false, true, true, true]
const daily = {
  done: { '2026-10-31': results, '2026-11-01': results, '2026-11-27': results },
  open: null,
}

test('a second visit shows how the day went, and the calendar with it', async () => {
  const page = show(<DailyEnd day="2026-11-27" daily={daily} />)
  expect(screen.getByRole('heading', { name: 'Đúng 4/5 câu' })).toBeTruthy()
  expect(screen.getByText('Ngày mai có năm câu mới.')).toBeTruthy()
  const calendar = await screen.findByRole('table', { name: 'Các ngày của tháng 11/2026' })
  expect(within(calendar).getByText('27/11/2026: đúng 4/5, hôm nay')).toBeTruthy()
  expect(within(calendar).getByText('26/11/2026')).toBeTruthy()
  expect(await barriers(page)).toEqual([])
})

test('the calendar goes back as far as there is something, and no further than today', async () => {
  show(<MonthCalendar daily={daily} today="2026-11-27" />)
  const [before, after] = [screen.getByLabelText('Tháng trước'), screen.getByLabelText('Tháng sau')]
  await userEvent.click(after)
  expect(screen.getByText('Tháng 11/2026')).toBeTruthy()
  expect(screen.getByText('đã làm 2 ngày')).toBeTruthy()
  await userEvent.click(before)
  expect(screen.getByText('Tháng 10/2026')).toBeTruthy()
  expect(screen.getByText('31/10/2026: đúng 4/5')).toBeTruthy()
  await userEvent.click(before)
  expect(screen.getByText('Tháng 10/2026')).toBeTruthy()
})

test('the week tells its days in words; of those without nothing is said', async () => {
  const page = show(<WeekStrip daily={daily} today="2026-11-27" />)
  const days = screen.getAllByRole('listitem')
  expect(days).toHaveLength(7)
  expect(days[4]!.textContent).toContain('27/11/2026: đúng 4/5')
  expect(days[0]!.textContent).toBe('T22323/11/2026')
  expect(await barriers(page)).toEqual([])
})
