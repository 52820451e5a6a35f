import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { barriers, show } from '../testing/show'
import { Dialog } from './Dialog'

function Asking({ onClosed }: { onClosed?: () => void }) {
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    onClosed?.()
  }
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Mở
      </button>
      <Dialog open={isOpen} onClose={close} title="Chia sẻ ảnh">
        <p>Ảnh nằm trên máy bạn.</p>
      </Dialog>
    </>
  )
}

test('it opens over the page, is named by its heading, and closes by its button', async () => {
  const shown = show(<Asking />)
  expect(screen.queryByRole('dialog')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Mở' }))
  const dialog = screen.getByRole('dialog', { name: 'Chia sẻ ảnh' })
  expect(dialog.textContent).toContain('Ảnh nằm trên máy bạn.')
  expect(screen.getByRole('heading', { level: 2, name: 'Chia sẻ ảnh' })).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Đóng' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('what the browser closes, as by Escape, is closed for the app too and can be opened again', async () => {
  const onClosed = vi.fn()
  show(<Asking onClosed={onClosed} />)
  await userEvent.click(screen.getByRole('button', { name: 'Mở' }))
  fireEvent(screen.getByRole('dialog'), new Event('close'))
  expect(onClosed).toHaveBeenCalled()
  expect(screen.queryByRole('dialog')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Mở' }))
  expect(screen.getByRole('dialog')).toBeTruthy()
})
