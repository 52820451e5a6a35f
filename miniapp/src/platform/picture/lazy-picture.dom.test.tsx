import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { show } from '../testing/show'
import { lazyPicture } from './lazy-picture'
import { PictureButton } from './PictureButton'

test('a dialog that cannot be loaded says so, and the page with what is filled in stays', async () => {
  const Lost = lazyPicture<{ open: boolean; onClose: () => void }>(
    () => Promise.reject(new Error('no network')),
    'Hãy chép mã ra giấy.',
  )
  show(
    <>
      <input aria-label="Lời kể" />
      <PictureButton label="Lưu mã thành ảnh">{(dialog) => <Lost {...dialog} />}</PictureButton>
    </>,
  )
  await userEvent.type(screen.getByRole('textbox'), 'Đèn tắt')
  await userEvent.click(screen.getByRole('button', { name: 'Lưu mã thành ảnh' }))
  const dialog = await screen.findByRole('dialog', { name: 'Chưa mở được ảnh' })
  expect(dialog.textContent).toContain('Hãy chép mã ra giấy.')
  await userEvent.click(screen.getByRole('button', { name: 'Đóng' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Đèn tắt')
})
