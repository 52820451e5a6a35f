import { afterEach, expect, test, vi } from 'vitest'
import { show } from '../platform/testing/show'
import HomePage from './HomePage'

const home = (isReceiving?: boolean, isHolding?: boolean) =>
  show(<HomePage />, {
    settings: {
      appName: 'Chung tay',
      agencyName: 'Công an tỉnh',
      homeTiles: [{ label: 'Tố giác tội phạm', target: 'tips', icon: 'scale' }],
      tips: { isReceiving } as never,
      dossiers: { isHolding },
    },
  })

test('the tile for crime tips says before the tap that nothing can be sent yet', () => {
  expect(home(false).getByRole('link', { name: /Tố giác/ }).textContent).toMatch(/gọi 113/)
})

test('and says nothing of it when tips are received', () => {
  expect(home(true).getByRole('link', { name: /Tố giác/ }).textContent).toBe('Tố giác tội phạm')
})

test.each([
  [false, 'Nơi tra cứu hồ sơ'],
  [true, 'Tra cứu hồ sơ'],
  [undefined, 'Tra cứu hồ sơ'],
])('with dossiers held: %s the way to them is called %s', (isHolding, label) => {
  const link = home(true, isHolding).getByRole('link', { name: /hồ sơ/ })
  expect([link.textContent, link.getAttribute('href')]).toEqual([label, '/ho-so'])
})

test('every headline feature is one tap away', () => {
  const links = home(true).getAllByRole('link')
  const hrefs = links.map((link) => link.getAttribute('href'))
  for (const path of ['/to-giac', '/ho-so', '/cam-nang', '/danh-gia', '/thong-ke', '/tin-nong'])
    expect(hrefs.filter((href) => href === path)).toHaveLength(1)
})

afterEach(() => {
  vi.useRealTimers()
})

test.each([
  ['2026-11-27T07:00', 'Chào buổi sáng'],
  ['2026-11-27T12:00', 'Chào buổi trưa'],
  ['2026-11-27T15:00', 'Chào buổi chiều'],
  ['2026-11-27T20:00', 'Chào buổi tối'],
  ['2026-11-27T02:00', 'Chào buổi tối'],
])('at %s home says %s', (moment, words) => {
  vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] })
  expect(home(true).getByText(words)).toBeTruthy()
})
