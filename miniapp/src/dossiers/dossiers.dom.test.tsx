import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { barriers, show } from '../platform/testing/show'
import { DossierForm } from './DossierForm'
import { DossierResult } from './DossierResult'
import { Portals } from './Portals'
import { someDossier } from './testing'
import { WatchedList } from './WatchedList'

const form = (onAsk = vi.fn()) => ({
  onAsk,
  shown: show(<DossierForm isAsking={false} problem={undefined} onAsk={onAsk} />),
})
const field = (name: RegExp | string) => screen.getByRole('textbox', { name })

test('without its number and a proof nothing is asked; what is missing is said where it is', async () => {
  const { onAsk, shown } = form()
  await userEvent.click(screen.getByRole('button', { name: /Tra cứu/ }))
  expect(onAsk).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(field('Số hồ sơ'))
  expect(screen.getByText('Hãy nhập số hồ sơ in trên giấy hẹn.')).toBeTruthy()
  expect(screen.getByText('Hãy nhập đủ 4 chữ số cuối.')).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
})

test('a number and four digits are asked with; letters among the digits do not count', async () => {
  const { onAsk } = form()
  await userEvent.type(field('Số hồ sơ'), ' H26.11-0001 ')
  await userEvent.type(field('4 chữ số cuối'), '1a2b34')
  await userEvent.click(screen.getByRole('button', { name: /Tra cứu/ }))
  expect(onAsk).toHaveBeenCalledExactlyOnceWith({
    number: 'H26.11-0001',
    proof: { kind: 'identity', digits: '1234' },
  })
})

test('a date of birth does instead of the digits', async () => {
  const { onAsk } = form()
  await userEvent.type(field('Số hồ sơ'), 'H26.11-0001')
  await userEvent.click(screen.getByRole('radio', { name: /Ngày sinh/ }))
  await userEvent.type(screen.getByLabelText('Ngày sinh'), '1990-05-11')
  await userEvent.keyboard('{Enter}')
  expect(onAsk).toHaveBeenCalledExactlyOnceWith({
    number: 'H26.11-0001',
    proof: { kind: 'birth', day: '1990-05-11' },
  })
})

const found = someDossier()

test('a dossier says how it stands, what to do next, when and where', async () => {
  const shown = show(<DossierResult found={found} />)
  for (const words of ['Cần bổ sung giấy tờ', 'Thiếu ảnh 3×4', '…0001', found.next])
    expect(screen.getByText(words)).toBeTruthy()
  expect(screen.getByText('Hẹn trả kết quả').closest('div')?.textContent).toContain('01/12/2026')
  expect(screen.getByRole('link', { name: /Công an xã A/ }).getAttribute('href')).toBe(
    '/lien-he/xa-a',
  )
  expect(screen.queryByRole('link', { name: /Đánh giá/ })).toBeNull()
  expect(await barriers(shown)).toEqual([])
})

test('other portals and watched dossiers show only when there are some', () => {
  const { container } = show(
    <>
      <Portals />
      <WatchedList />
    </>,
  )
  expect(container.textContent).toBe('')
  show(<Portals />, {
    settings: { portals: [{ name: 'Cổng quốc gia', url: 'https://example.vn' }] },
  })
  expect(screen.getByRole('link', { name: /Cổng quốc gia/ })).toBeTruthy()
})
