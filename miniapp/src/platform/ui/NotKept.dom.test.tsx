import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { barriers, show } from '../testing/show'
import { NotKept } from './NotKept'

// A browser that reads and does not write, as in private windows: before the app opens its storage.
vi.hoisted(() =>
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  }),
)

test('where nothing is kept it is said what that means here, and how to change it', async () => {
  const shown = show(<NotKept>Hãy giữ giấy hẹn để tra lại.</NotKept>)
  const notice = await screen.findByText('Máy này không cho lưu gì lại')
  const status = notice.closest('[role=status]')
  expect(status?.textContent).toContain('Hãy giữ giấy hẹn để tra lại.')
  expect(status?.textContent).toContain('thoát chế độ ẩn danh')
  expect(await barriers(shown)).toEqual([])
})
