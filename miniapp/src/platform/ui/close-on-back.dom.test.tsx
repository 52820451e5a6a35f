import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '../testing/show'
import { Dialog } from './Dialog'

/** A browser's history: going is done later, and told by `popstate`. */
function createHistory() {
  const entries: unknown[] = [{ idx: 0, key: 'page' }]
  let at = 0
  let going = 0
  return {
    get state() {
      return entries[at]
    },
    get length() {
      return entries.length
    },
    pushState: (state: unknown) => {
      entries.splice((at += 1), Infinity, state)
    },
    replaceState: (state: unknown) => {
      entries[at] = state
    },
    go: (by: number) => {
      const to = at + by
      going += 1
      setTimeout(() => {
        going -= 1
        at = to
        act(() => void window.dispatchEvent(new Event('popstate')))
      })
    },
    where: () => at,
    isGoing: () => going > 0,
  }
}
let browser: ReturnType<typeof createHistory>
const settled = () =>
  act(async () => {
    do await new Promise((resolve) => setTimeout(resolve))
    while (browser.isGoing())
  })

beforeEach(() => {
  browser = createHistory()
  vi.stubGlobal('history', browser)
})
afterEach(() => void vi.unstubAllGlobals())

function Asking({ isInner = false }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {isInner ? 'Hỏi thêm' : 'Hỏi'}
      </button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={isInner ? 'Câu sau' : 'Câu đầu'}>
        {isInner ? <p>Thế nào?</p> : <Asking isInner />}
      </Dialog>
    </>
  )
}

test('back closes what stands in front, one after another, and not the page', async () => {
  const user = userEvent.setup()
  show(<Asking />)
  await user.click(screen.getByRole('button', { name: 'Hỏi' }))
  await user.click(screen.getByRole('button', { name: 'Hỏi thêm' }))
  expect(browser.where()).toBe(2)
  // The router's own marks stay: it sees the same page.
  expect(browser.state).toMatchObject({ idx: 0, key: 'page' })
  browser.go(-1)
  await settled()
  expect(screen.queryByRole('dialog', { name: 'Câu sau' })).toBeNull()
  expect(screen.getByRole('dialog', { name: 'Câu đầu' })).toBeTruthy()
  browser.go(-1)
  await settled()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(browser.where()).toBe(0)
})

test('closing it in another way takes its entry away', async () => {
  const user = userEvent.setup()
  show(<Asking />)
  await user.click(screen.getByRole('button', { name: 'Hỏi' }))
  await user.click(screen.getByRole('button', { name: 'Đóng' }))
  await settled()
  expect(browser.where()).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Hỏi' }))
  expect([browser.where(), screen.getAllByRole('dialog').length]).toEqual([1, 1])
})

test('who goes to another page from there comes back to the page, not to an entry that shows nothing', async () => {
  const user = userEvent.setup()
  show(<Asking />)
  await user.click(screen.getByRole('button', { name: 'Hỏi' }))
  browser.pushState({ idx: 1, key: 'next' })
  await user.click(screen.getByRole('button', { name: 'Đóng' }))
  await settled()
  expect(browser.where()).toBe(2)
  browser.go(-1)
  await settled()
  expect([browser.where(), screen.queryByRole('dialog')]).toEqual([0, null])
})

test('what opens in the moment in which another closes stays open', async () => {
  const user = userEvent.setup()
  function Two() {
    const [shown, setShown] = useState<'a' | 'b'>()
    return (
      <>
        <button type="button" onClick={() => setShown('a')}>
          Hỏi
        </button>
        <Dialog open={shown === 'a'} onClose={() => setShown(undefined)} title="A">
          <button type="button" onClick={() => setShown('b')}>
            Tiếp
          </button>
        </Dialog>
        <Dialog open={shown === 'b'} onClose={() => setShown(undefined)} title="B">
          <p>Đây.</p>
        </Dialog>
      </>
    )
  }
  show(<Two />)
  await user.click(screen.getByRole('button', { name: 'Hỏi' }))
  await user.click(screen.getByRole('button', { name: 'Tiếp' }))
  await settled()
  expect(screen.getByRole('dialog', { name: 'B' })).toBeTruthy()
  expect(browser.where()).toBe(1)
  browser.go(-1)
  await settled()
  expect([browser.where(), screen.queryByRole('dialog')]).toEqual([0, null])
})
