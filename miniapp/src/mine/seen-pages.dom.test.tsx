import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { storage } from '../platform/storage/storage'
import { barriers, show } from '../platform/testing/show'
import { rememberPage } from '../platform/whats-new/remember'
import { noteNews } from '../platform/whats-new/seen-list'
import { readPage } from '../platform/whats-new/testing'
import { SeenNews, SeenPages } from './SeenPages'

beforeEach(async () => {
  await storage.ready
  act(() => storage.forgetAll())
})

const remember = () => {
  for (const name of ['a', 'b', 'c'])
    rememberPage(readPage([], { id: `procedures/${name}`, to: `/thu-tuc/${name}`, title: name }))
  noteNews('procedures/b', true)
}

test('pages with something new stand by themselves; all of them are one tap away', async () => {
  remember()
  const shown = show(
    <>
      <SeenNews />
      <SeenPages />
    </>,
  )
  const news = screen.getByRole('region', { name: 'Có gì mới ở trang bạn đã xem' })
  expect(within(news).getAllByRole('link')).toHaveLength(1)
  expect(within(news).getByRole('link', { name: /Có thay đổi.*b.*Xem ngày/ })).toHaveProperty(
    'pathname',
    '/thu-tuc/b',
  )
  const all = screen.getByRole('region', { name: 'Trang bạn đã xem' })
  expect(within(all).getByText('Xem lại 3 trang')).toBeTruthy()
  expect(
    within(all)
      .getAllByRole('link')
      .map((link) => (link as HTMLAnchorElement).pathname),
  ).toEqual(['/thu-tuc/c', '/thu-tuc/b', '/thu-tuc/a'])
  expect(await barriers(shown)).toEqual([])
})

test('where nothing changed or nothing is remembered, nothing is said', () => {
  rememberPage(readPage([]))
  expect(show(<SeenNews />).container.textContent).toBe('')
  act(() => storage.forgetAll())
  expect(show(<SeenPages />).container.textContent).toBe('')
})

test('pages are forgotten together, after a question', async () => {
  remember()
  show(<SeenPages />)
  await userEvent.click(screen.getByRole('button', { name: 'Quên các trang này' }))
  await userEvent.click(screen.getByRole('button', { name: 'Quên hết' }))
  expect(screen.queryByRole('region', { name: 'Trang bạn đã xem' })).toBeNull()
  expect(storage.read('seen.procedures/a')).toBeUndefined()
})
