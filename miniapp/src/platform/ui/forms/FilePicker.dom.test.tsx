import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { barriers, show } from '../../testing/show'
import { FilePicker, type PickedFile } from './FilePicker'

function Picker() {
  const [files, setFiles] = useState<PickedFile[]>([])
  return (
    <FilePicker
      label="Ảnh, tệp PDF"
      hint="Nhiều nhất 2 tệp."
      value={files}
      onChange={setFiles}
      max={2}
      maxBytes={1024 * 1024}
      accept="application/pdf"
    />
  )
}

const pdf = (name: string, size = 10) =>
  new File(['a'.repeat(size)], name, { type: 'application/pdf' })

test('files are taken, named and can be removed; what is too large or too many is told', async () => {
  const shown = show(<Picker />)
  const field = () => screen.getByLabelText<HTMLInputElement>(/Chụp hoặc chọn tệp|Thêm tệp/)
  await userEvent.upload(field(), pdf('don.pdf'))
  expect(screen.getByText('don.pdf')).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
  await userEvent.upload(field(), pdf('lon.pdf', 1024 * 1024 + 1))
  expect(screen.getByRole('status').textContent).toContain('1 MB')
  await userEvent.upload(field(), [pdf('hai.pdf'), pdf('ba.pdf')])
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  expect(screen.getByRole('status').textContent).toContain('Nhiều nhất 2 tệp')
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ tệp don.pdf' }))
  expect(screen.queryByText('don.pdf')).toBeNull()
})
