import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { barriers, show } from '../../testing/show'
import { CheckField, ChecksList, ChoiceList } from './choices'

const kinds = [
  { value: 'praise', label: 'Khen ngợi', hint: 'Việc làm tốt' },
  { value: 'conduct', label: 'Thái độ của cán bộ' },
]

test('one of a few: a group with its name, its error read with it, one picked', async () => {
  const onChange = vi.fn()
  const shown = show(
    <ChoiceList
      label="Loại việc"
      error="Hãy chọn một loại."
      options={kinds}
      value="praise"
      onChange={onChange}
    />,
  )
  expect(
    screen.getByRole('group', { name: 'Loại việc', description: 'Hãy chọn một loại.' }),
  ).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Khen ngợi/ }).checked).toBe(true)
  await userEvent.click(screen.getByText('Thái độ của cán bộ'))
  expect(onChange).toHaveBeenCalledExactlyOnceWith('conduct')
  expect(await barriers(shown)).toEqual([])
})

test('any number of a few: a tap adds, another takes away', async () => {
  const onChange = vi.fn()
  const shown = show(
    <ChecksList label="Chọn tất cả" options={kinds} value={['praise']} onChange={onChange} />,
  )
  await userEvent.click(screen.getByRole('checkbox', { name: 'Thái độ của cán bộ' }))
  expect(onChange).toHaveBeenLastCalledWith(['praise', 'conduct'])
  await userEvent.click(screen.getByRole('checkbox', { name: /Khen ngợi/ }))
  expect(onChange).toHaveBeenLastCalledWith([])
  expect(await barriers(shown)).toEqual([])
})

test('something to agree to is a box with its words', async () => {
  const onChange = vi.fn()
  const shown = show(
    <CheckField
      label="Cho phép công khai"
      hint="Không có tên"
      checked={false}
      onChange={onChange}
    />,
  )
  await userEvent.tab()
  await userEvent.keyboard(' ')
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true)
  expect(await barriers(shown)).toEqual([])
})
