import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { lazyPart } from './lazy-part'

const There = ({ name }: { name: string }) => <p>có {name}</p>

function failingUntil(isUp: () => boolean) {
  const load = vi.fn(async () => {
    if (!isUp()) throw new Error('no network')
    return There
  })
  const Part = lazyPart<{ name: string }>({
    load,
    Waiting: () => <p>đang mở</p>,
    Missing: () => <p>chưa mở được</p>,
  })
  return { load, Part }
}

test('what could not be loaded comes when the network is back, without a reload', async () => {
  let isUp = false
  const { Part } = failingUntil(() => isUp)
  render(<Part name="lịch" />)
  expect(screen.getByText('đang mở')).toBeTruthy()
  await screen.findByText('chưa mở được')
  isUp = true
  act(() => void window.dispatchEvent(new Event('online')))
  await screen.findByText('có lịch')
})

test('and when it is shown anew, such as a dialog that is opened once more', async () => {
  let isUp = false
  const { Part, load } = failingUntil(() => isUp)
  const shown = render(<Part name="ảnh" />)
  await screen.findByText('chưa mở được')
  isUp = true
  shown.rerender(<Part name="ảnh" />)
  await screen.findByText('có ảnh')
  shown.unmount()
  const before = load.mock.calls.length
  render(<Part name="lần nữa" />)
  expect(screen.getByText('có lần nữa')).toBeTruthy()
  expect(load.mock.calls.length).toBe(before)
})
