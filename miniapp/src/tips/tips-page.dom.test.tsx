import { expect, test } from 'vitest'
import { barriers, show } from '../platform/testing/show'
import TipsPage from './TipsPage'
import TipsPageInZalo from './TipsPageInZalo'

const page = (isReceiving: boolean) =>
  show(<TipsPage />, {
    at: '/to-giac',
    settings: { website: 'https://congan.example', tips: { isReceiving } as never },
  })

test('without a key in force it offers what works instead of sending', async () => {
  const shown = page(false)
  expect(shown.getByText('Chưa gửi tin ở đây được')).toBeTruthy()
  expect(shown.getByRole('link', { name: /Gọi 113 để báo tin/ }).getAttribute('href')).toBe(
    'tel:113',
  )
  expect(shown.getByRole('link', { name: /Đến công an gần bạn/ })).toBeTruthy()
  expect(shown.queryByRole('button', { name: /tố giác an toàn/ })).toBeNull()
  expect(await barriers(shown)).toEqual([])
})

test('with one it opens the page for tips', () => {
  const shown = page(true)
  expect(shown.queryByText('Chưa gửi tin ở đây được')).toBeNull()
  expect(shown.getByRole('button', { name: /tố giác an toàn/ })).toBeTruthy()
})

test.each([true, false])(
  'inside Zalo it says where, and what Zalo learns (receiving: %s)',
  async (isReceiving) => {
    const shown = show(<TipsPageInZalo />, {
      at: '/to-giac',
      settings: { tips: { isReceiving } as never },
    })
    expect(shown.getByText(/\/to-giac$/)).toBeTruthy()
    expect(shown.getByRole('img', { name: 'Mã QR mở trang tố giác' })).toBeTruthy()
    expect(shown.getByText(/Zalo biết tài khoản nào mở ứng dụng này/)).toBeTruthy()
    expect(await barriers(shown)).toEqual([])
  },
)
