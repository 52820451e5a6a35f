import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { barriers, show } from '../../testing/show'
import { SelectField, TextArea, TextField } from './inputs'

test('a text field is found by its label, says its hint and its error, and tells what is typed', async () => {
  const onChange = vi.fn()
  const shown = show(
    <TextField
      label="Họ và tên"
      hint="Như trong giấy tờ."
      error="Hãy ghi tên."
      value=""
      onChange={onChange}
    />,
  )
  const field = screen.getByRole('textbox', {
    name: 'Họ và tên',
    description: /Như trong giấy tờ\. Hãy ghi tên\./,
  })
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(field.getAttribute('aria-required')).toBe('true')
  fireEvent.change(field, { target: { value: 'Lan' } })
  expect(onChange).toHaveBeenCalledExactlyOnceWith('Lan')
  expect(await barriers(shown)).toEqual([])
})

test('what may be left out says so and is not required', () => {
  show(<TextField optional label="Thư điện tử" value="" onChange={() => {}} />)
  const field = screen.getByRole('textbox', { name: 'Thư điện tử (không bắt buộc)' })
  expect(field.getAttribute('aria-required')).toBeNull()
  expect(field.getAttribute('aria-invalid')).toBeNull()
})

function Story({ text }: { text: string }) {
  const [value, setValue] = useState(text)
  return <TextArea label="Kể lại" maxLength={250} value={value} onChange={setValue} />
}

test('a long text says how much room is left once little is', async () => {
  const shown = show(<Story text="" />)
  expect(screen.queryByText(/Còn/)).toBeNull()
  fireEvent.change(screen.getByRole('textbox', { name: 'Kể lại' }), {
    target: { value: 'a'.repeat(60) },
  })
  expect(screen.getByText('Còn 190 chữ cái')).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
})

test('a list starts with what to do, and tells what is chosen', async () => {
  const onChange = vi.fn()
  const options = [
    { value: 'a', label: 'Xã A' },
    { value: 'b', label: 'Xã B' },
  ]
  const shown = show(
    <SelectField
      label="Xã"
      placeholder="Chọn xã"
      value=""
      options={options}
      onChange={onChange}
      error="Hãy chọn."
    />,
  )
  const list = screen.getByRole('combobox', { name: 'Xã', description: 'Hãy chọn.' })
  expect(screen.getAllByRole('option').map((each) => each.textContent)).toEqual([
    'Chọn xã',
    'Xã A',
    'Xã B',
  ])
  fireEvent.change(list, { target: { value: 'b' } })
  expect(onChange).toHaveBeenCalledExactlyOnceWith('b')
  expect(await barriers(shown)).toEqual([])
})

test('a list whose options are not there yet keeps what was chosen', () => {
  const onChange = vi.fn()
  show(<SelectField label="Xã" placeholder="Chọn xã" value="b" options={[]} onChange={onChange} />)
  expect(onChange).not.toHaveBeenCalled()
})
