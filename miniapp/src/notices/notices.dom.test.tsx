import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WatchedList } from '../dossiers'
import { storage } from '../platform/storage/storage'
import { answerRequests } from '../platform/testing/answer-requests'
import { show } from '../platform/testing/show'
import { Choice } from './Choice'
import { Inbox } from './Inbox'
import { InboxLink } from './InboxLink'
import { browserWithPush, someKey, withoutPush } from './testing'

const hourMs = 3_600_000
const wished = { alerts: true, contests: false, feedback: true, dossiers: false }
let topics = 1
let refuses = false

const answers = () =>
  answerRequests({
    '/api/notices/push-key': { body: { publicKey: someKey() } },
    '/api/notices/push': () => ({ body: { topics } }),
    '/api/notices/push/leave': { body: { left: true } },
    '/api/feedback/notice-ways': { body: { email: false } },
    '/api/quiz/contests': { body: { contests: [] } },
    '/api/altcha': 'offline',
    '/api/feedback/track': () =>
      refuses
        ? { status: 429, body: {} }
        : {
            body: {
              timeline: [{ from: 'police', words: 'Đã trả lời', at: new Date().toISOString() }],
            },
          },
  })

type Asked = ReturnType<typeof answers>
const to = (asked: Asked, path: string) => asked.filter((each) => each.path === path)
const posts = (asked: Asked) => to(asked, '/api/notices/push')

beforeEach(async () => {
  topics = 1
  refuses = false
  await storage.ready
  act(() => storage.forgetAll())
})
afterEach(withoutPush)

const remember = (code = '1', reference = 'PA-1') =>
  act(() => storage.write('feedback:mine', [{ code, reference, title: 'Đèn', sentAt: 1 }]))
/** So long ago it was that the service was told, or a case was asked about. */
const longAgo = (key: string, field: string, ms: number) => {
  const kept = storage.read(key) as Record<string, unknown> | Record<string, unknown>[]
  const older = (one: Record<string, unknown>) => ({ ...one, [field]: Date.now() - ms })
  act(() => storage.write(key, Array.isArray(kept) ? kept.map(older) : older(kept)))
}
const openLink = async () => {
  cleanup()
  show(<InboxLink />)
  await screen.findByRole('link', { name: /Thông báo/ })
}

test('a browser to which notices may come shows how to end them, though the phone forgot what was chosen', async () => {
  const browser = browserWithPush(someKey())
  answers()
  show(<Choice />)
  await userEvent.click(await screen.findByRole('button', { name: 'Tắt hết thông báo' }))
  await screen.findByText(/Đã tắt hết/)
  expect(browser.subscription).toBeNull()
  await waitFor(() => expect(screen.queryByRole('button', { name: /Tắt hết/ })).toBeNull())
})

test('where there is nothing to tell of yet the page says so, and when it begins', async () => {
  topics = 0
  browserWithPush()
  answers()
  show(<Choice />)
  await userEvent.click(screen.getByRole('switch', { name: /Phản ánh của tôi/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Bật thông báo' }))
  expect((await screen.findByText(/chưa có gì để báo/)).textContent).toContain('bắt đầu báo')
  expect(screen.queryByText(/Đã bật/)).toBeNull()
})

test('a browser that lost its address gets a new one; the service is told again after a day, or of another case', async () => {
  const browser = browserWithPush()
  const asked = answers()
  act(() => storage.write('notices:wishes', wished))
  await openLink()
  await waitFor(() => expect(storage.read('notices:renewed')).toBeTruthy())
  expect(browser.subscription).toBeTruthy()
  expect(posts(asked)).toHaveLength(1)
  await openLink()
  longAgo('notices:renewed', 'at', 23 * hourMs)
  await openLink()
  expect(posts(asked)).toHaveLength(1)
  longAgo('notices:renewed', 'at', 25 * hourMs)
  await waitFor(() => expect(posts(asked)).toHaveLength(2))
  remember('2', 'PA-2')
  await waitFor(() => expect(posts(asked)).toHaveLength(3))
  expect(posts(asked)[2]?.body).toMatchObject({ cases: ['2'], alerts: true })
})

test('an address that was made for another key of the service is given up for a new one', async () => {
  const browser = browserWithPush(someKey(7))
  const asked = answers()
  act(() => storage.write('notices:wishes', wished))
  await openLink()
  await waitFor(() => expect(posts(asked)).toHaveLength(1))
  expect(posts(asked)[0]?.body).toMatchObject({ endpoint: 'https://push.example/2' })
  expect(to(asked, '/api/notices/push/leave')[0]?.body).toEqual({
    endpoint: 'https://push.example/1',
  })
  expect(browser.subscription?.endpoint).toBe('https://push.example/2')
})

const tracked = (asked: Asked) => to(asked, '/api/feedback/track').length

test('the way to the inbox asks about no case; the inbox does, every three hours at most', async () => {
  const asked = answers()
  remember()
  await openLink()
  await waitFor(() => expect(to(asked, '/api/quiz/contests')).toHaveLength(1))
  expect(tracked(asked)).toBe(0)
  const openInbox = () => {
    cleanup()
    show(<Inbox />)
  }
  openInbox()
  await screen.findByRole('link', { name: /Mới.*Đèn/ })
  await userEvent.click(screen.getByRole('button', { name: 'Đánh dấu đã đọc hết' }))
  await screen.findByText('Bạn đã đọc hết.')
  openInbox()
  await screen.findByRole('link', { name: /Đèn/ })
  expect(tracked(asked)).toBe(1)
  // Refused, it keeps what it had, and does not ask at once again.
  refuses = true
  longAgo('feedback:news', 'checkedAt', 4 * hourMs)
  const before = storage.read('feedback:news')
  openInbox()
  await waitFor(() => expect(storage.read('feedback:news')).not.toBe(before))
  expect(tracked(asked)).toBe(2)
  openInbox()
  expect(await screen.findByRole('link', { name: /Đèn/ })).toBeTruthy()
  expect(tracked(asked)).toBe(2)
})

test('beside the list of watched dossiers the way to the inbox asks about none a second time', async () => {
  const asked = answers()
  const dossier = {
    question: { number: '1', proof: { kind: 'identity', digits: '1234' } },
    hint: '…1',
    title: 'Tạm trú',
    state: 'received',
    stateWords: 'Đã tiếp nhận',
    checkedAt: 0,
    isNews: false,
  }
  act(() => storage.write('dossiers:watched', [dossier]))
  show(
    <>
      <WatchedList />
      <InboxLink />
    </>,
  )
  await waitFor(() =>
    expect(storage.read('dossiers:watched')).not.toMatchObject([{ checkedAt: 0 }]),
  )
  expect(to(asked, '/api/altcha')).toHaveLength(1)
})
