import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { barriers, show } from '../testing/show'
import { ConfirmButton } from './ConfirmButton'

test('what cannot be taken back asks first; only the word for it does it', async () => {
  const onConfirm = vi.fn()
  const shown = show(
    <ConfirmButton
      question="Xóa bản nháp?"
      loss="Chữ đã viết sẽ mất."
      confirm="Xóa"
      onConfirm={onConfirm}
    >
      Xóa bản nháp
    </ConfirmButton>,
  )
  expect(screen.queryByRole('dialog')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Xóa bản nháp' }))
  expect(screen.getByRole('dialog', { name: 'Xóa bản nháp?' }).textContent).toContain(
    'Chữ đã viết sẽ mất.',
  )
  expect(await barriers(shown)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Giữ lại' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(onConfirm).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Xóa bản nháp' }))
  await userEvent.click(screen.getByRole('button', { name: 'Xóa' }))
  expect(onConfirm).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('dialog')).toBeNull()
})
