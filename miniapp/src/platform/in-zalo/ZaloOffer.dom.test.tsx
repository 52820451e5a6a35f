import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Outcome } from '../host'
import { forgetStored } from '../storage'
import { barriers, show } from '../testing/show'
import { AfterSuccess } from './AfterSuccess'
import { ZaloWays } from './ZaloWays'

const zalo = vi.hoisted(() => ({
  createShortcut: vi.fn(async () => 'done' as Outcome),
  followAccount: vi.fn(async (_: string) => 'done' as Outcome),
}))
vi.mock('../host', async (original) => {
  const module = await original<typeof import('../host')>()
  return { ...module, host: { ...module.host, kind: 'zalo', ...zalo } }
})

beforeEach(() => {
  forgetStored()
  vi.clearAllMocks()
})

const settings = { appName: 'Chung tay', zaloOaId: '1234567890123456789' }
const offer = (title: string) => screen.findByRole('heading', { level: 2, name: title })
const shortcut = 'Lần sau mở nhanh hơn?'
const follow = 'Nhận tin của cơ quan trong Zalo?'

test('each of Zalo’s ways is offered once ever, one at a time, and “no” is the end of it', async () => {
  const shown = show(<AfterSuccess />, { settings })
  await offer(shortcut)
  expect(screen.queryByRole('heading', { name: follow })).toBeNull()
  expect(await barriers(shown)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Không cần' }))
  expect(screen.queryByRole('heading')).toBeNull()
  expect(zalo.createShortcut).not.toHaveBeenCalled()
  cleanup()

  show(<AfterSuccess />, { settings })
  await offer(follow)
  await userEvent.click(screen.getByRole('button', { name: 'Theo dõi trong Zalo' }))
  await screen.findByText('Đã theo dõi.')
  expect(zalo.followAccount).toHaveBeenCalledExactlyOnceWith('1234567890123456789')
  expect(screen.queryByRole('button')).toBeNull()
  cleanup()

  show(
    <>
      <AfterSuccess />
      <p>Xong</p>
    </>,
    { settings },
  )
  await screen.findByText('Xong')
  expect(screen.queryByRole('heading')).toBeNull()
})

test('without an Official Account nobody is asked to follow one', async () => {
  show(<AfterSuccess />, { settings: { appName: 'Chung tay' } })
  await offer(shortcut)
  cleanup()
  show(<ZaloWays />, { settings: { appName: 'Chung tay' } })
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Đưa ra màn hình chính',
  ])
})

test('what Zalo refuses is told, with another way, and can be tried again', async () => {
  zalo.createShortcut.mockResolvedValueOnce('failed')
  zalo.followAccount.mockResolvedValueOnce('cancelled')
  show(<ZaloWays />, { settings })
  await userEvent.click(screen.getByRole('button', { name: 'Đưa ra màn hình chính' }))
  await screen.findByText(/Lần sau mở ở mục Mini App của Zalo/)
  await userEvent.click(screen.getByRole('button', { name: 'Đưa ra màn hình chính' }))
  await screen.findByText(/Máy có hỏi thì bấm Thêm/)
  await userEvent.click(screen.getByRole('button', { name: 'Theo dõi trong Zalo' }))
  await screen.findByText('Chưa theo dõi.')
})

test('who reads Zalo’s question for long is not told that it failed', async () => {
  zalo.followAccount.mockResolvedValueOnce('unanswered')
  show(<ZaloWays />, { settings })
  await userEvent.click(screen.getByRole('button', { name: 'Theo dõi trong Zalo' }))
  await screen.findByText(/Bạn đã đồng ý thì không cần làm gì nữa/)
})
