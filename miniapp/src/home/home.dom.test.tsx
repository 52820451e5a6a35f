import { expect, test } from 'vitest'
import { show } from '../platform/testing/show'
import HomePage from './HomePage'

const home = (isReceiving?: boolean) =>
  show(<HomePage />, {
    settings: {
      appName: 'Chung tay',
      agencyName: 'Công an tỉnh',
      homeTiles: [{ label: 'Tố giác tội phạm', target: 'tips', icon: 'scale' }],
      tips: { isReceiving } as never,
    },
  })

test('the tile for crime tips says before the tap that nothing can be sent yet', () => {
  expect(home(false).getByRole('link', { name: /Tố giác/ }).textContent).toMatch(/gọi 113/)
})

test('and says nothing of it when tips are received', () => {
  expect(home(true).getByRole('link', { name: /Tố giác/ }).textContent).toBe('Tố giác tội phạm')
})

test('every headline feature is one tap away', () => {
  const links = home(true).getAllByRole('link')
  const hrefs = links.map((link) => link.getAttribute('href'))
  for (const path of ['/to-giac', '/ho-so', '/cam-nang', '/danh-gia', '/thong-ke', '/tin-nong'])
    expect(hrefs.filter((href) => href === path)).toHaveLength(1)
})
