import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { barriers, show } from '../../testing/show'
import { Button } from '../Button'
import { Form, Honeypot } from './Form'
import { TextField } from './inputs'

function Two() {
  const [attempt, setAttempt] = useState(0)
  const error = attempt > 0 ? 'Hãy ghi số.' : undefined
  return (
    <Form
      onSubmit={() => setAttempt(attempt + 1)}
      attempt={attempt}
      problem={error && 'Còn chỗ cần điền'}
    >
      <TextField label="Tên" value="Lan" onChange={() => {}} />
      <TextField label="Số" error={error} value="" onChange={() => {}} />
      <Button htmlType="submit">Gửi</Button>
    </Form>
  )
}

test('a form that cannot be sent says so at its top and leads to the first wrong field', async () => {
  const shown = show(<Two />)
  expect(screen.getByRole('alert').textContent).toBe('')
  await userEvent.click(screen.getByRole('button', { name: 'Gửi' }))
  expect(screen.getByRole('alert').textContent).toContain('Còn chỗ cần điền')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Số' }))
  expect(await barriers(shown)).toEqual([])
})

test('a second tap while it still works sends nothing', () => {
  const onSubmit = vi.fn(() => new Promise<void>(() => undefined))
  const { container } = show(<Form onSubmit={onSubmit}>…</Form>)
  const form = container.querySelector('form')!
  fireEvent.submit(form)
  fireEvent.submit(form)
  expect(onSubmit).toHaveBeenCalledTimes(1)
})

test('right after an answer a tap is the second half of a double tap, unless something was filled in', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(1000)
  const onSubmit = vi.fn(() => Promise.resolve())
  const { container } = show(
    <Form onSubmit={onSubmit}>
      <input aria-label="Tên" />
    </Form>,
  )
  const form = container.querySelector('form')!
  fireEvent.submit(form)
  await act(() => Promise.resolve())
  fireEvent.submit(form)
  expect(onSubmit).toHaveBeenCalledTimes(1)
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'a' } })
  fireEvent.submit(form)
  expect(onSubmit).toHaveBeenCalledTimes(2)
  vi.restoreAllMocks()
})

test('who was told what kept it is heard at once when they tap again, unless it is half of a double tap', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(1000)
  const onSubmit = vi.fn()
  function Refused() {
    const [attempt, setAttempt] = useState(0)
    return (
      <Form
        attempt={attempt}
        problem={attempt > 0 ? 'Zalo chưa xác nhận.' : undefined}
        onSubmit={() => {
          onSubmit()
          return Promise.resolve().then(() => setAttempt(attempt + 1))
        }}
      >
        <button>Gửi</button>
      </Form>
    )
  }
  show(<Refused />)
  const button = screen.getByRole('button')
  fireEvent.click(button)
  await screen.findByText('Zalo chưa xác nhận.')
  fireEvent.click(button, { detail: 2 })
  await act(() => new Promise(requestAnimationFrame))
  fireEvent.click(button, { detail: 2 })
  expect(onSubmit).toHaveBeenCalledTimes(1)
  fireEvent.click(button, { detail: 1 })
  expect(onSubmit).toHaveBeenCalledTimes(2)
  vi.restoreAllMocks()
})

test('a tap that the browser counts as second is a new one when something was filled in between', async () => {
  const onSubmit = vi.fn()
  show(
    <Form onSubmit={onSubmit}>
      <input aria-label="Tên" />
      <button>Gửi</button>
    </Form>,
  )
  const button = screen.getByRole('button')
  vi.spyOn(performance, 'now').mockReturnValue(1000)
  fireEvent.click(button, { detail: 1 })
  await act(() => Promise.resolve())
  fireEvent.click(button, { detail: 2 })
  expect(onSubmit).toHaveBeenCalledTimes(1)
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'a' } })
  fireEvent.click(button, { detail: 3 })
  expect(onSubmit).toHaveBeenCalledTimes(2)
  vi.restoreAllMocks()
})

test('the trap for programs is out of the way of keyboards and screen readers', () => {
  const { container } = show(<Honeypot onChange={() => {}} />)
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(container.querySelector('input')?.tabIndex).toBe(-1)
})
