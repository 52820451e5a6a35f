import { expect, test } from 'vitest'
import { barriers, show } from '../platform/testing/show'
import TipsPage from './TipsPage'

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
