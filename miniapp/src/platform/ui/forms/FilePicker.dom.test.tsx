import { fileLimits } from '@chung-tay/shared/files/limits'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { barriers, show } from '../../testing/show'
import { FilePicker, type PickedFile } from './FilePicker'
import { Form } from './Form'

type PickerProps = { max?: number; onSubmit?: (files: PickedFile[]) => void }

function Picker({ max = 2, onSubmit }: PickerProps) {
  const [files, setFiles] = useState<PickedFile[]>([])
  return (
    <Form onSubmit={() => onSubmit?.(files)}>
      <FilePicker
        label="Ảnh, tệp PDF"
        hint={`Nhiều nhất ${max} tệp.`}
        value={files}
        onChange={setFiles}
        max={max}
        accept="image/*,application/pdf"
      />
      <button type="submit">Gửi</button>
    </Form>
  )
}

const pdf = (name: string, size = 10) =>
  new File([`%PDF-${'a'.repeat(size - 5)}`], name, { type: 'application/pdf' })
const heic = (name: string) =>
  new File([`\0\0\0\u0018ftypheic\0\0\0\0mif1heic`], name, { type: 'image/heic' })
const field = () => screen.getByLabelText<HTMLInputElement>(/Chụp hoặc chọn tệp|Thêm tệp/)

test('files are taken, named and can be removed; what is too large or too many is told', async () => {
  const shown = show(<Picker />)
  await userEvent.upload(field(), pdf('don.pdf'))
  expect(await screen.findByText('don.pdf')).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
  await userEvent.upload(field(), pdf('lon.pdf', fileLimits.pdf + 1))
  expect(await screen.findByText(/“lon\.pdf”: lớn hơn 10 MB/)).toBeTruthy()
  await userEvent.upload(field(), [pdf('hai.pdf'), pdf('ba.pdf')])
  expect(await screen.findByText(/Nhiều nhất 2 tệp\. Các tệp còn lại/)).toBeTruthy()
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ tệp don.pdf' }))
  expect(screen.queryByText('don.pdf')).toBeNull()
  expect(screen.queryByText(/Nhiều nhất 2 tệp\. Các tệp còn lại/)).toBeNull()
})

test('each file that cannot go is named with what to do, the others are taken', async () => {
  show(<Picker max={5} />)
  const picked = [heic('IMG_0001.HEIC'), pdf('don.pdf'), new File([], 'trong.pdf')]
  await userEvent.upload(field(), picked, { applyAccept: false })
  expect(await screen.findByText(/“IMG_0001\.HEIC”: .*Tương thích nhất/)).toBeTruthy()
  expect(await screen.findByText(/“trong\.pdf”: máy chưa đọc được/)).toBeTruthy()
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
})

test('a form waits while a file is made ready, and sends with it then', async () => {
  const sent: string[][] = []
  show(<Picker onSubmit={(files) => sent.push(files.map(({ name }) => name))} />)
  const slow = pdf('cham.pdf')
  let answer: (start: ArrayBuffer) => void = () => undefined
  const start = await slow.slice(0, 64).arrayBuffer()
  Object.defineProperty(slow, 'slice', {
    value: () => ({ arrayBuffer: () => new Promise((resolve) => (answer = resolve)) }),
  })
  await userEvent.upload(field(), slow)
  expect(await screen.findByText(/Đang chuẩn bị ảnh, tệp/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Gửi' }))
  expect(sent).toEqual([])
  answer(start)
  await screen.findByText('cham.pdf')
  await userEvent.click(screen.getByRole('button', { name: 'Gửi' }))
  expect(sent).toEqual([['cham.pdf']])
})
