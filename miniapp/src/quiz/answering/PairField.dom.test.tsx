import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { barriers, show } from '../../platform/testing/show'
import { PairField } from './PairField'

const items = [
  { id: 'l1', text: 'Thường trú' },
  { id: 'l2', text: 'Tạm trú' },
]
const targets = [
  { id: 'r2', text: '3 ngày' },
  { id: 'r9', text: '30 ngày' },
  { id: 'r1', text: '7 ngày' },
]

function Field({ onValue }: { onValue: (value: string[]) => void }) {
  const [value, setValue] = useState(['', ''])
  onValue(value)
  return <PairField items={items} targets={targets} value={value} onChange={setValue} />
}

function shown() {
  let value: string[] = []
  const page = show(<Field onValue={(next) => (value = next)} />)
  return { page, value: () => value }
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })

test('two taps on right sides make two pairs: the next left side waits by itself', async () => {
  const { page, value } = shown()
  expect(button(/^Thường trú/).getAttribute('aria-pressed')).toBe('true')
  await userEvent.click(button('7 ngày'))
  expect(value()).toEqual(['r1', ''])
  expect(button('Tạm trú: chưa ghép').getAttribute('aria-pressed')).toBe('true')
  await userEvent.click(button('3 ngày'))
  expect(value()).toEqual(['r1', 'r2'])
  expect(screen.getByRole('status').textContent).toBe('Đã ghép “Tạm trú” với “3 ngày”')
  expect(button('3 ngày, đã ghép với Tạm trú')).toBeTruthy()
  expect(await barriers(page)).toEqual([])
})

test('a pair is parted by another tap, or its right side goes to another left side', async () => {
  const { value } = shown()
  await userEvent.click(button('7 ngày'))
  await userEvent.click(button('7 ngày, đã ghép với Thường trú'))
  expect(value()).toEqual(['', 'r1'])
  await userEvent.click(button('Tạm trú: 7 ngày'))
  await userEvent.click(button('7 ngày, đã ghép với Tạm trú'))
  expect(value()).toEqual(['', ''])
  expect(screen.getByRole('status').textContent).toBe('Đã tách “Tạm trú” với “7 ngày”')
})

test('the keyboard alone does the same', async () => {
  const { value } = shown()
  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(value()).toEqual(['', 'r2'])
  expect(document.activeElement).toBe(button(/^3 ngày/))
})
