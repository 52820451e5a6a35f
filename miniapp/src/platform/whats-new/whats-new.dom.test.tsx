import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeEach, expect, test } from 'vitest'
import { storage } from '../storage/storage'
import { barriers, show } from '../testing/show'
import { ChangeMark } from './ChangeMark'
import type { Fact } from './fact'
import { rememberPage } from './remember'
import { forgetPages, seenPages } from './seen-list'
import { NotFoundSeen } from './NotFoundSeen'
import type { ReadPage } from './read-page'
import { SinceLastVisit } from './SinceLastVisit'
import { readPage } from './testing'
import { WhatsNew } from './WhatsNew'

const fee = (says: string): Fact => ({ part: 'fee', name: '', says })
const paper = (name: string): Fact => ({ part: 'paper', name, says: '' })
const load = async () => (page: ReadPage) => page
const title = /Có gì mới từ lần bạn xem trước/

beforeEach(async () => {
  await storage.ready
  act(() => storage.forgetAll())
})

function Page({ page }: { page: ReadPage }) {
  return (
    <SinceLastVisit document={page} load={load}>
      <h1>{page.title}</h1>
      <WhatsNew />
      <p>
        Lệ phí <ChangeMark part="fee" />
      </p>
      <ul>
        {page.facts
          .filter(({ part }) => part === 'paper')
          .map(({ name }) => (
            <li key={name}>
              {name} <ChangeMark part="paper" name={name} />
            </li>
          ))}
      </ul>
    </SinceLastVisit>
  )
}

/** A page under which another version is published. */
function Published({ first, then }: { first: ReadPage; then: ReadPage }) {
  const [page, setPage] = useState(first)
  return (
    <>
      <button onClick={() => setPage(then)}>publish</button>
      <Page page={page} />
    </>
  )
}

/** Opens a page, waits until this phone remembers it, and closes it again. */
async function visit(page: ReadPage): Promise<void> {
  const shown = show(<Page page={page} />)
  await waitFor(() => expect(storage.read('seen.procedures/a')).toEqual(page.facts))
  shown.unmount()
}

test('the first visit, and the next to a page that says the same, show nothing', async () => {
  await visit(readPage([fee('1 đ'), paper('A')]))
  const shown = show(<Page page={readPage([paper('a.'), fee('1 đ')], { title: 'Tên mới' })} />)
  await waitFor(() => expect(seenPages()[0]?.title).toBe('Tên mới'))
  expect(shown.container.textContent).toBe('Tên mớiLệ phí a. ')
  expect(seenPages()).toMatchObject([{ id: 'procedures/a', title: 'Tên mới', hasNews: false }])
})

test('what changed is told once at the top, before and after, and marked where it stands, until it is known', async () => {
  await visit(readPage([fee('120.000 đ'), paper('Tờ khai')]))
  const changed = readPage([fee('150.000 đ'), paper('Tờ khai'), paper('Giấy khai sinh')])
  const shown = show(<Page page={changed} />)
  const box = await screen.findByRole('region', { name: title })
  const said = within(box)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
  expect(said).toEqual(['Lệ phí: 120.000 đ →nay là 150.000 đ', 'Thêm giấy tờ: Giấy khai sinh'])
  expect(screen.getByText('Lệ phí', { selector: 'p' }).textContent).toBe('Lệ phí Đã đổi')
  const [first, second] = screen.getAllByRole('listitem').slice(-2)
  expect([first?.textContent, second?.textContent]).toEqual(['Tờ khai ', 'Giấy khai sinh Mới'])
  expect(seenPages()[0]?.hasNews).toBe(true)
  expect(await barriers(shown)).toEqual([])

  // Until it is known, it is told at every visit.
  shown.unmount()
  show(<Page page={changed} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Đã biết' }))
  expect(screen.queryByRole('region', { name: title })).toBeNull()
  expect(screen.queryByText('Đã đổi')).toBeNull()
  expect(seenPages()[0]?.hasNews).toBe(false)
})

test('the box names the day of the last visit, and tells more than three changes on demand', async () => {
  rememberPage(readPage([paper('A'), paper('B'), paper('C'), paper('D'), paper('E')]))
  storage.write(
    'seen',
    seenPages().map((page) => ({ ...page, at: Date.parse('2026-11-11T20:00:00Z') })),
  )
  show(<Page page={readPage([])} />)
  const box = await screen.findByRole('region', { name: /\(12\/11\/2026\)/ })
  expect(within(box).getAllByRole('listitem')).toHaveLength(3)
  await userEvent.click(within(box).getByRole('button', { name: 'Xem thêm 2 thay đổi' }))
  expect(within(box).getAllByRole('listitem')).toHaveLength(5)
})

test('what is published while the page is open lies over it, and is opened at the top on demand', async () => {
  await visit(readPage([fee('1 đ')]))
  show(<Published first={readPage([fee('1 đ')])} then={readPage([fee('2 đ')])} />)
  await userEvent.click(screen.getByRole('button', { name: 'publish' }))
  await screen.findByText('Đã đổi')
  expect(screen.queryByRole('region', { name: title })).toBeNull()
  expect(seenPages()[0]?.hasNews).toBe(true)
  const notice = screen.getByRole('complementary', { name: 'Có gì mới' })
  await userEvent.click(within(notice).getByRole('button', { name: 'Xem có gì mới' }))
  expect(screen.getByRole('region', { name: title }).textContent).toContain('1 đ →nay là 2 đ')
  expect(screen.queryByRole('complementary')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Đã biết' }))
  expect(screen.queryByText('Đã đổi')).toBeNull()
})

test('it is put away where it lies, too', async () => {
  await visit(readPage([fee('1 đ')]))
  show(<Published first={readPage([fee('1 đ')])} then={readPage([fee('2 đ')])} />)
  await userEvent.click(screen.getByRole('button', { name: 'publish' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Đã biết' }))
  expect(screen.queryByRole('complementary')).toBeNull()
  expect(seenPages()).toMatchObject([{ hasNews: false }])
})

test('an older copy, read without a network, tells nothing and is not remembered', async () => {
  await visit(readPage([fee('2 đ')]))
  const [known] = seenPages()
  show(
    <Published
      first={readPage([fee('1 đ')], { asOf: '2026-10-01T00:00:00.000Z' })}
      then={readPage([fee('3 đ')])}
    />,
  )
  await act(async () => void (await import('./Visitor')))
  expect(screen.queryByText('Đã đổi')).toBeNull()
  expect(seenPages()).toEqual([known])
  await userEvent.click(screen.getByRole('button', { name: 'publish' }))
  await screen.findByText('Đã đổi')
})

test('who does not want it is told nothing, and nothing is remembered', async () => {
  await visit(readPage([fee('1 đ')]))
  act(() => forgetPages(true))
  show(<Page page={readPage([fee('2 đ')])} />).unmount()
  rememberPage(readPage([fee('2 đ')]))
  expect(seenPages()).toEqual([])
  expect(storage.read('seen')).toBeUndefined()
  expect(storage.read('seen.procedures/a')).toBeUndefined()
  act(() => forgetPages(false))
  await visit(readPage([fee('3 đ')]))
  expect(seenPages()).toHaveLength(1)
})

test('what was spoilt on the phone is no news', async () => {
  await visit(readPage([fee('1 đ')]))
  for (const spoilt of [undefined, 'x', [null], [{ part: 'fee' }]]) {
    storage.write('seen.procedures/a', spoilt)
    storage.write(
      'seen',
      seenPages().map((page) => ({ ...page, mark: 'other' })),
    )
    const shown = show(<Page page={readPage([fee('2 đ')])} />)
    await waitFor(() => expect(seenPages()[0]?.mark).not.toBe('other'))
    expect(screen.queryByText('Đã đổi')).toBeNull()
    shown.unmount()
  }
})

test('in HTML from the server there is an empty place and nothing that looks alive', async () => {
  await visit(readPage([fee('1 đ')]))
  const html = renderToString(
    <SinceLastVisit document={readPage([fee('2 đ')])} load={load}>
      <WhatsNew />
      <ChangeMark part="fee" />
    </SinceLastVisit>,
  )
  expect(html).toBe('<div class="ct-news"></div>')
})

test('who has read a page that was taken down is told so; others see that it is not there', async () => {
  const shown = show(<NotFoundSeen id="procedures/a" />)
  expect(shown.getByRole('heading', { level: 1 }).textContent).toBe('Không tìm thấy trang này')
  shown.unmount()
  rememberPage(readPage([fee('1 đ')], { title: 'Tách hộ' }))
  const gone = show(<NotFoundSeen id="procedures/a" />)
  await screen.findByText(/Bạn đã xem “Tách hộ” ngày \d\d\/\d\d\/\d{4}/)
  expect(screen.getByRole('link', { name: 'Tìm nội dung thay thế' }).getAttribute('href')).toBe(
    `/tim#${encodeURIComponent('Tách hộ')}`,
  )
  expect(await barriers(gone)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Đã biết' }))
  await screen.findByRole('heading', { level: 1, name: 'Không tìm thấy trang này' })
  expect(seenPages()).toEqual([])
})
