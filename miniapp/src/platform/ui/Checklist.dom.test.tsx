import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { barriers, show } from '../testing/show'
import { Checklist } from './Checklist'

const items = [
  { id: 'a', label: 'Tờ khai', note: 'Mẫu CT01' },
  { id: 'b', label: 'Giấy tờ về chỗ ở' },
]

test('a list to tick says how far one is, keeps the ticks and takes them all back', async () => {
  const shown = show(<Checklist label="Giấy tờ cần có" items={items} storageKey="checklist.x" />)
  expect(screen.getByRole('list', { name: 'Giấy tờ cần có' })).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('Đã chuẩn bị 0/2')
  await userEvent.click(screen.getByRole('checkbox', { name: /Tờ khai/ }))
  await userEvent.click(screen.getByRole('checkbox', { name: /chỗ ở/ }))
  expect(screen.getByRole('status').textContent).toBe('Đã chuẩn bị 2/2 – đủ rồi')
  expect(await barriers(shown)).toEqual([])
  shown.unmount()
  show(<Checklist label="Giấy tờ cần có" items={items} storageKey="checklist.x" />)
  expect(screen.getByRole('status').textContent).toBe('Đã chuẩn bị 2/2 – đủ rồi')
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ hết dấu' }))
  expect(screen.getByRole('status').textContent).toBe('Đã chuẩn bị 0/2')
})
