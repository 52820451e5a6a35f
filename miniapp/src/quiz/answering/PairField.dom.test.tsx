import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
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

afterEach(() => {
  vi.restoreAllMocks()
})

/** Draws a part with a mouse to where another one lies, without letting go. */
function draw(part: HTMLElement, onto: Element) {
  document.elementFromPoint = () => onto
  const mouse = { bubbles: true, isPrimary: true, pointerId: 1, pointerType: 'mouse', button: 0 }
  act(() => {
    part.dispatchEvent(new PointerEvent('pointerdown', { ...mouse, clientX: 0, clientY: 0 }))
    window.dispatchEvent(new PointerEvent('pointermove', { ...mouse, clientX: 40, clientY: 0 }))
  })
  return () =>
    act(() => void window.dispatchEvent(new PointerEvent('pointerup', { ...mouse, clientX: 40 })))
}

test('a part drawn onto its partner is joined with it', () => {
  const { value } = shown()
  draw(button(/^Thường trú/), button('7 ngày'))()
  expect(value()).toEqual(['r1', ''])
})

test('what is held when the question goes is dropped nowhere', () => {
  const { page, value } = shown()
  const letGo = draw(button(/^Thường trú/), button('7 ngày'))
  page.unmount()
  letGo()
  expect(value()).toEqual(['', ''])
})

test('a part of another question takes nothing', () => {
  const { value } = shown()
  const other = document.createElement('button')
  other.dataset.target = 'r7'
  document.body.append(other)
  draw(button(/^Thường trú/), other)()
  other.remove()
  expect(value()).toEqual(['', ''])
})
