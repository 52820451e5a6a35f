import { queries } from '@chung-tay/shared/content/queries'
import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { forgetStored } from '../../platform/storage'
import { usePreferences } from '../../platform/preferences'
import { barriers, show } from '../../platform/testing/show'
import { ChooseMyPlace } from './ChooseMyPlace'
import type { Findable } from './find-place'
import { MyPlace } from './MyPlace'
import { PlaceCard } from './PlaceCard'
import { PlaceField } from './PlaceField'
import { useMyPlace } from './use-my-place'

beforeEach(forgetStored)

const commune = (name: string, old: string, district: string) => ({
  id: name,
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name: `Công an xã ${name}`,
  kind: 'commune' as const,
  formerNames: [{ name: old, district }],
})
const units = [
  commune('Đức Hợp', 'xã Phú Thọ', 'huyện Kim Động'),
  commune('Dân Tiến', 'xã Đồng Tiến', 'huyện Khoái Châu'),
  commune('Ân Thi', 'xã Quang Vinh', 'huyện Ân Thi'),
  commune('Hiệp Cường', 'xã Song Mai', 'huyện Kim Động'),
]

function Form({ places = units as readonly Findable[] }) {
  const [value, setValue] = useState('')
  return (
    <PlaceField label="Ở đâu?" placeholder="Chọn xã" {...{ places, value }} onChange={setValue} />
  )
}
const field = () => screen.getByRole('combobox', { name: 'Ở đâu?' })
const names = () => screen.getAllByRole('option').map((each) => each.textContent)
const focused = () => document.activeElement?.textContent

test('the field opens a list of all places by old district; what is picked stands in the field', async () => {
  const shown = show(<Form />)
  expect(field().textContent).toBe('Chọn xã')
  expect(screen.queryByRole('option')).toBeNull()
  await userEvent.click(field())
  expect(field().getAttribute('aria-expanded')).toBe('true')
  expect(
    screen.getAllByRole('group').map((each) => each.getAttribute('aria-labelledby')),
  ).toHaveLength(3)
  expect(screen.getByRole('group', { name: 'Huyện Kim Động (cũ)' }).textContent).toMatch(
    /Đức Hợp.*Hiệp Cường/,
  )
  expect(await barriers(shown)).toEqual([])
  await userEvent.click(screen.getByRole('option', { name: 'Công an xã Dân Tiến' }))
  expect(field().textContent).toBe('Công an xã Dân Tiến')
  expect(screen.queryByRole('dialog')).toBeNull()
  await userEvent.click(field())
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('Công an xã Dân Tiến')
})

test('arrows move through the list, letters go on in the field, Enter picks', async () => {
  show(<Form />)
  field().focus()
  await userEvent.keyboard('{ArrowDown}')
  await userEvent.click(screen.getByRole('searchbox'))
  await userEvent.keyboard('{ArrowDown}')
  expect(focused()).toBe('Công an xã Ân Thi')
  await userEvent.keyboard('{End}{ArrowDown}')
  expect(focused()).toBe('Công an xã Hiệp Cường')
  await userEvent.keyboard('{ArrowUp}')
  expect(focused()).toBe('Công an xã Đức Hợp')
  expect(screen.getAllByRole('option').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  await userEvent.keyboard('{Home}{ArrowUp}')
  expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  await userEvent.keyboard('{ArrowDown}duc')
  expect(names()).toEqual(['Công an xã Đức HợpHuyện Kim Động (cũ)'.replace('Huyện', 'huyện')])
  await userEvent.keyboard('{Enter}')
  expect(field().textContent).toBe('Công an xã Đức Hợp')
})

test('an old name says which; with several found Enter leads into the list, and picks nothing', async () => {
  show(<Form />)
  await userEvent.click(field())
  await userEvent.type(screen.getByRole('searchbox'), 'song mai')
  expect(names()).toEqual(['Công an xã Hiệp CườngTrước đây: xã Song Mai, huyện Kim Động'])
  expect(screen.getByRole('status').textContent).toBe('1 nơi, chạm để chọn')
  await userEvent.clear(screen.getByRole('searchbox'))
  await userEvent.type(screen.getByRole('searchbox'), 'cong an xa{Enter}')
  expect(screen.getByRole('dialog')).toBeTruthy()
  expect(document.activeElement?.getAttribute('role')).toBe('option')
  await userEvent.clear(screen.getByRole('searchbox'))
  await userEvent.type(screen.getByRole('searchbox'), 'Sài Gòn')
  expect(screen.getByRole('status').textContent).toMatch(/Không thấy/)
})

test('the Enter that ends a word in an input method picks nothing', async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
  show(
    <form onSubmit={onSubmit}>
      <Form />
    </form>,
  )
  await userEvent.click(field())
  const search = screen.getByRole('searchbox')
  fireEvent.change(search, { target: { value: 'đức h' } })
  fireEvent.keyDown(search, { key: 'Enter', isComposing: true })
  expect(screen.getByRole('dialog')).toBeTruthy()
  fireEvent.keyDown(search, { key: 'Enter' })
  expect(field().textContent).toBe('Công an xã Đức Hợp')
  expect(onSubmit).not.toHaveBeenCalled()
})

const content: [{ path: string; shape: 'list' | 'one' }, unknown][] = [
  [queries.units as never, units],
  [queries.unit('ân-thi') as never, units[2]],
  [queries.unit('gone') as never, null],
  [queries.contacts as never, []],
]

function Mine() {
  const mine = useMyPlace(units as never)
  return (
    <>
      <p data-testid="mine">{mine?.name}</p>
      <ChooseMyPlace isChosen={mine !== undefined} canForget />
    </>
  )
}

test('one’s own place is chosen once, changed and forgotten with one tap; the focus stays', async () => {
  const shown = show(<Mine />, { content: content as never })
  await userEvent.click(screen.getByRole('button', { name: 'Chọn xã, phường của bạn' }))
  await userEvent.type(await screen.findByRole('searchbox'), 'an thi{Enter}')
  expect(screen.getByTestId('mine').textContent).toBe('Công an xã Ân Thi')
  expect(screen.getByRole('status').textContent).toBe('Đã chọn Công an xã Ân Thi')
  expect(await barriers(shown)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Quên nơi này' }))
  expect(screen.getByTestId('mine').textContent).toBe('')
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: 'Chọn xã, phường của bạn' }),
  )
})

function Keeps({ slug }: { slug: string }) {
  const { setPreferences } = usePreferences()
  return (
    <button type="button" onClick={() => setPreferences({ commune: slug })}>
      Giữ
    </button>
  )
}

test('pages about something else show the place once it is chosen, and nothing for one that is gone', async () => {
  const shown = show(
    <>
      <Keeps slug="ân-thi" />
      <MyPlace />
    </>,
    { content: content as never },
  )
  expect(screen.queryByRole('heading')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Giữ' }))
  expect(await screen.findByRole('link', { name: 'Công an xã Ân Thi' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Đổi nơi' })).toBeTruthy()
  shown.unmount()
  forgetStored()
  show(
    <>
      <Keeps slug="gone" />
      <MyPlace />
    </>,
    { content: content as never },
  )
  await userEvent.click(screen.getByRole('button', { name: 'Giữ' }))
  expect(screen.queryByRole('heading')).toBeNull()
})

test('a card has all ways to a unit: whom to call first, Zalo, the way there, who is on duty', async () => {
  const unit = {
    ...units[2]!,
    address: 'Số 1 đường Mẫu',
    location: { latitude: 20.8, longitude: 106.1 },
  }
  const desk = (kind: string, more: object) => ({ id: kind, kind, unit, label: kind, ...more })
  const contacts = [
    desk('reception', {
      label: 'Tiếp nhận',
      phones: [{ number: '0221 000 111', type: 'landline' }],
    }),
    desk('duty', {
      label: 'Trực ban',
      place: 'tầng 1',
      phones: [
        { number: '0221 000 000', type: 'fax' },
        { number: '0221 000 222', type: 'landline' },
      ],
    }),
    desk('hotline', { zaloUrl: 'https://zalo.me/1' }),
  ]
  const shown = show(<PlaceCard unit={unit as never} />, {
    content: [[queries.contacts, contacts]],
  })
  expect(screen.getByText('Số 1 đường Mẫu')).toBeTruthy()
  expect(screen.getByText('Trực ban, tầng 1')).toBeTruthy()
  expect(screen.getByRole('link', { name: /Gọi 0221 000 222/ }).getAttribute('href')).toBe(
    'tel:0221000222',
  )
  expect(screen.getByRole('button', { name: 'Nhắn qua Zalo' })).toBeTruthy()
  expect(screen.getByRole('link', { name: /Đường đi/ })).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
})

test('a unit without a number says so, and how to get help', () => {
  show(<PlaceCard unit={units[2] as never} />, { content: [[queries.contacts, []]] })
  expect(screen.getByText(/chưa công bố số điện thoại/)).toBeTruthy()
  expect(screen.getByRole('link', { name: '113' }).getAttribute('href')).toBe('tel:113')
})
