import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { host } from '../platform/host'
import { storage } from '../platform/storage/storage'
import { answerRequests } from '../platform/testing/answer-requests'
import { barriers, show } from '../platform/testing/show'
import { endSession } from './session'
import { TakeAlongSection } from './TakeAlongSection'

const signIn = '/api/identity/sign-in'
const done = { body: { done: true } }
const signedIn = {
  body: {
    token: 'a'.repeat(43),
    key: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
    until: new Date(Date.now() + 600_000).toISOString(),
  },
}
/** What the phone gets of Zalo for the asking. */
const accountToken = vi.fn<() => Promise<string>>()

beforeEach(async () => {
  host.accountToken = accountToken
  accountToken.mockReset().mockResolvedValue('of-zalo')
  await storage.ready
  act(() => storage.forgetAll())
})
afterEach(() => {
  answerRequests({ '/api/identity/sign-out': done })
  endSession()
  delete host.accountToken
})

const takesPart = () => act(() => storage.write('taken-along', { version: 5, at: 1 }))
const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const untilQuiet = () => vi.waitFor(() => expect(screen.queryByText(/Đang hỏi Zalo/)).toBeNull())

test('without a network the page opens without a complaint; who taps is told', async () => {
  takesPart()
  const asked = answerRequests({ [signIn]: 'offline' })
  show(<TakeAlongSection />)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  await untilQuiet()
  expect(screen.getByRole('status').textContent).toBe('')
  await tap('Cập nhật ngay')
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('mạng'))
})

test('who is not confirmed any more is asked once, and then only when they tap', async () => {
  takesPart()
  accountToken.mockRejectedValue(new Error('no'))
  show(<TakeAlongSection />)
  await screen.findByText(/Đang tạm nghỉ vì Zalo chưa xác nhận/)
  expect(accountToken).toHaveBeenCalledTimes(1)
  cleanup()
  const shown = show(<TakeAlongSection />)
  await screen.findByText(/Đang tạm nghỉ/)
  expect(accountToken).toHaveBeenCalledTimes(1)
  expect(await barriers(shown)).toEqual([])
  accountToken.mockResolvedValue('of-zalo')
  answerRequests({
    [signIn]: signedIn,
    '/api/identity/things': { body: { sealed: null, version: 0 } },
    '/api/identity/sign-out': done,
  })
  await tap('Cập nhật ngay')
  await screen.findByText(/Bản mang theo đã được xóa/)
  expect(accountToken).toHaveBeenCalledTimes(2)
})

test('who stops here is told that the copy stays, and can remove it; so can who never began here', async () => {
  takesPart()
  answerRequests({ [signIn]: 'offline' })
  show(<TakeAlongSection />)
  await untilQuiet()
  await tap('Dừng ở máy này')
  expect(screen.getByText(/Bản mã hóa vẫn còn ở máy chủ/)).toBeTruthy()
  const asked = answerRequests({
    [signIn]: signedIn,
    '/api/identity/forget': done,
    '/api/identity/sign-out': done,
  })
  await tap('Xóa bản mang theo')
  await tap('Xóa')
  await screen.findByText(/Đã xóa bản mang theo/)
  expect(asked.map(({ path }) => path)).toContain('/api/identity/forget')
  expect(screen.queryByText(/Bản mã hóa vẫn còn/)).toBeNull()
  await userEvent.click(screen.getByText('Từng bật trước đây, nay muốn xóa'))
  expect(screen.getByRole('button', { name: 'Xóa bản mang theo' })).toBeTruthy()
})
