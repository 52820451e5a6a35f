import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { show } from '../../platform/testing/show'
import { LocationField } from './LocationField'

vi.mock('./PointMap', () => {
  throw new Error('no network')
})

const map = { tileUrl: 'https://tiles.example.vn/{z}/{x}/{y}.png' }

function Story() {
  const [text, setText] = useState('')
  return (
    <>
      <input aria-label="Lời kể" value={text} onChange={({ target }) => setText(target.value)} />
      <LocationField
        location={undefined}
        onChange={() => undefined}
        commune={undefined}
        middle={{ latitude: 16.4, longitude: 107.5 }}
      />
    </>
  )
}

test('a map that cannot be loaded says so, and what was written stays', async () => {
  show(<Story />, { settings: { feedback: { map } } as never })
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
  expect(screen.getByText(/chỉ khi ô ấy có từ 5 phản ánh/)).toBeTruthy()
})
