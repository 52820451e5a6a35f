import { queries } from '@chung-tay/shared/content/queries'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderSVG } from 'uqr'
import { afterEach, expect, test, vi } from 'vitest'
import { barriers, show } from '../platform/testing/show'
import PosterPage from './PosterPage'

afterEach(() => void vi.unstubAllGlobals())

const units = [
  { slug: 'xa-a', name: 'Công an xã A', kind: 'commune' },
  { slug: 'xa-b', name: 'Công an xã B', kind: 'commune' },
]
const poster = (at: string, settings = {}) =>
  show(<PosterPage />, {
    at,
    content: [[queries.units, units]],
    settings: { agencyName: 'Công an tỉnh Hưng Yên', ...settings },
  })

test('the poster of a unit names it, and its code and address open its rating', async () => {
  const shown = poster('/danh-gia/ap-phich#xa-b')
  const sheet = within(screen.getByRole('region', { name: 'Áp phích' }))
  for (const words of ['Công an tỉnh Hưng Yên', 'Công an xã B'])
    expect(sheet.getByText(words)).toBeTruthy()
  const address = `${window.location.origin}/danh-gia?noi=xa-b`
  expect(sheet.getByText(address.replace(/^https?:\/\//, ''))).toBeTruthy()
  const code = sheet.getByRole('img', { name: 'Mã QR mở trang đánh giá Công an xã B' })
  const expected = document.createElement('div')
  expected.innerHTML = renderSVG(address, { ecc: 'Q', border: 2 })
  expect(code.innerHTML).toBe(expected.innerHTML)
  expect(await barriers(shown)).toEqual([])
})

test('where the province has its app in Zalo the code opens it there, with the web address beside', async () => {
  const shown = poster('/danh-gia/ap-phich#xa-b', { zaloMiniAppId: '1708861830426500001' })
  const sheet = within(screen.getByRole('region', { name: 'Áp phích' }))
  const code = sheet.getByRole('img', { name: 'Mã QR mở trang đánh giá Công an xã B' })
  const expected = document.createElement('div')
  const address = 'https://zalo.me/s/1708861830426500001/danh-gia?noi=xa-b'
  expected.innerHTML = renderSVG(address, { ecc: 'Q', border: 2 })
  expect(code.innerHTML).toBe(expected.innerHTML)
  expect(sheet.getByText(`${window.location.host}/danh-gia?noi=xa-b`)).toBeTruthy()
  expect(sheet.getByText(/^Không dùng Zalo, mở trang/)).toBeTruthy()
  expect(sheet.getByText(/^Mở Zalo, quét mã/)).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
})

test('it is printed at a touch or by keyboard', async () => {
  const print = vi.fn()
  vi.stubGlobal('print', print)
  poster('/danh-gia/ap-phich#xa-a')
  const button = screen.getByRole('button', { name: 'In áp phích' })
  await userEvent.click(button)
  await userEvent.keyboard('{Enter}')
  expect(print).toHaveBeenCalledTimes(2)
})

test.each(['', '#xa-khong-co'])(
  'without a unit it says where posters come from: %j',
  async (hash) => {
    const shown = poster(`/danh-gia/ap-phich${hash}`)
    expect(screen.getByText('Chưa chọn đơn vị')).toBeTruthy()
    expect(screen.getByText('Mở trang này từ trang biên tập của đơn vị.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'In áp phích' })).toBeNull()
    expect(screen.queryByRole('img')).toBeNull()
    expect(await barriers(shown)).toEqual([])
  },
)
