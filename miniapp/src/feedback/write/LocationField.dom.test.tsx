import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { show } from '../../platform/testing/show'
import { Story, withTiles } from './testing'

vi.mock('./PointMap', () => {
  throw new Error('no network')
})

test('a map that cannot be loaded says so, and what was written stays', async () => {
  show(<Story />, { settings: withTiles })
  await userEvent.type(screen.getByRole('textbox'), 'Đèn tắt')
  await userEvent.click(screen.getByRole('button', { name: 'Chọn trên bản đồ' }))
  const dialog = await screen.findByRole('dialog', { name: 'Chưa mở được bản đồ' })
  expect(dialog.textContent).toContain('ghi chỗ cụ thể bằng chữ là đủ')
  await userEvent.click(screen.getByRole('button', { name: 'Đóng' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Đèn tắt')
})

test('it is said who learns what of a point', () => {
  show(<Story />)
  expect(screen.getByText(/Chỉ đơn vị xử lý thấy; .* một vùng rộng chừng 1 km/)).toBeTruthy()
})
