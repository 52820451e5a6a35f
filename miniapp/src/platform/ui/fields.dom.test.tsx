import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { barriers, show } from '../testing/show'
import { SearchField, SegmentedControl, Switch } from './fields'

function Search({ onSubmit }: { onSubmit: () => void }) {
  const [words, setWords] = useState('')
  return <SearchField label="Tên xã" value={words} onChange={setWords} onSubmit={onSubmit} />
}

test('a search field is a search, keeps what is typed, sends with Enter and is emptied by its button', async () => {
  const onSubmit = vi.fn()
  const shown = show(<Search onSubmit={onSubmit} />)
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Tên xã' })
  expect(screen.getByRole('search').contains(field)).toBe(true)
  expect(screen.queryByRole('button')).toBeNull()
  await userEvent.type(field, 'hien nam{Enter}')
  expect(field.value).toBe('hien nam')
  expect(onSubmit).toHaveBeenCalledTimes(1)
  expect(await barriers(shown)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Xóa chữ đã gõ' }))
  expect(field.value).toBe('')
})

const sizes = [
  { value: 1, label: 'Vừa' },
  { value: 1.5, label: 'Rất to' },
]

test('a choice of a few is a named group of circles, one of them picked', async () => {
  const onChange = vi.fn()
  const shown = show(
    <SegmentedControl label="Cỡ chữ" options={sizes} value={1} onChange={onChange} />,
  )
  expect(screen.getByRole('group', { name: 'Cỡ chữ' })).toBeTruthy()
  const [medium, large] = screen.getAllByRole<HTMLInputElement>('radio')
  expect([medium?.checked, large?.checked]).toEqual([true, false])
  await userEvent.click(screen.getByText('Rất to'))
  expect(onChange).toHaveBeenCalledExactlyOnceWith(1.5)
  expect(await barriers(shown)).toEqual([])
})

test('a switch says what it is and whether it is on, and is turned by the space bar', async () => {
  const onChange = vi.fn()
  const shown = show(
    <Switch label="Đọc to cho tôi nghe" hint="Hiện nút loa" checked={false} onChange={onChange} />,
  )
  const field = screen.getByRole<HTMLInputElement>('switch', { name: /Đọc to cho tôi nghe/ })
  expect(field.checked).toBe(false)
  await userEvent.tab()
  expect(document.activeElement).toBe(field)
  await userEvent.keyboard(' ')
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true)
  expect(await barriers(shown)).toEqual([])
})
