import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation } from '../router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { barriers, show } from '../testing/show'
import { ExternalLink, PhoneButton, RichText } from '../ui'
import { leaving } from '../host/leaving'
import { askSdk } from '../host/load-sdk'
import { InZalo } from './InZalo'

const zalo = vi.hoisted(() => ({
  openPhone: vi.fn(async () => undefined),
  openWebview: vi.fn(async (_: unknown) => undefined as unknown),
  openDocument: vi.fn(async () => undefined),
  downloadFile: vi.fn(async (_: unknown) => undefined as unknown),
}))
const host = vi.hoisted(() => ({ open: (_: string) => {} }))
vi.mock('../host/zalo-sdk', () => ({ ...zalo, events: { on: () => undefined }, EventName: {} }))
vi.mock('../host', async (original) => {
  const module = await original<typeof import('../host')>()
  const onOpenPath = (callback: (path: string) => void) => {
    host.open = callback
    return () => undefined
  }
  return { ...module, host: { ...module.host, kind: 'zalo', onOpenPath } }
})

function Where() {
  const { pathname, search } = useLocation()
  return <p>{`Ở ${pathname}${search}`}</p>
}

beforeEach(() => Object.values(zalo).forEach((call) => call.mockClear()))
afterEach(() => void vi.restoreAllMocks())

test('a link that comes in while the app is open opens its page', () => {
  show(
    <>
      <InZalo />
      <Where />
    </>,
  )
  act(() => host.open('/canh-bao?x=1'))
  expect(screen.getByText('Ở /canh-bao?x=1')).toBeTruthy()
})

test('numbers are dialled by Zalo, wherever they stand', async () => {
  const written = (url: string) => ({
    root: {
      children: [{ type: 'link', fields: { url }, children: [{ type: 'text', text: 'trực ban' }] }],
    },
  })
  show(
    <>
      <InZalo />
      <PhoneButton number="113" label="Gọi 113" />
      <RichText content={written('tel:02213862113')} />
    </>,
  )
  const call = screen.getByRole('link', { name: 'Gọi 113' })
  expect(call.getAttribute('href')).toBe('tel:113')
  // Without the SDK the link is the browser's.
  expect(fireEvent.click(call)).toBe(true)
  await askSdk()
  expect(fireEvent.click(call)).toBe(false)
  const inText = screen.getByRole('link', { name: 'trực ban' })
  expect(inText.getAttribute('target')).toBeNull()
  await vi.waitFor(() => expect(fireEvent.click(inText)).toBe(false))
  await vi.waitFor(() =>
    expect(zalo.openPhone.mock.calls).toEqual([
      [{ phoneNumber: '113' }],
      [{ phoneNumber: '02213862113' }],
    ]),
  )
})

test('what leads out of the app is asked about first, and opens when the person agrees', async () => {
  const user = userEvent.setup()
  const shown = show(
    <>
      <InZalo />
      <ExternalLink href="https://dichvucong.gov.vn/a?b=1">Cổng dịch vụ công</ExternalLink>
    </>,
  )
  await user.click(screen.getByRole('link'))
  const dialog = await screen.findByRole('dialog', { name: 'Mở trang ngoài ứng dụng?' })
  expect(dialog.textContent).toContain('dichvucong.gov.vn')
  expect(zalo.openWebview).not.toHaveBeenCalled()
  expect(await barriers(shown)).toEqual([])
  await user.click(await screen.findByRole('button', { name: 'Mở trang' }))
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(zalo.openWebview).toHaveBeenCalledExactlyOnceWith({
    url: 'https://dichvucong.gov.vn/a?b=1',
  })
})

test('what Zalo does not open can be taken elsewhere', async () => {
  const user = userEvent.setup()
  zalo.openWebview.mockRejectedValueOnce({ code: -2002 })
  show(
    <>
      <InZalo />
      <ExternalLink href="https://dichvucong.gov.vn/">Cổng dịch vụ công</ExternalLink>
    </>,
  )
  await user.click(screen.getByRole('link'))
  await user.click(await screen.findByRole('button', { name: 'Mở trang' }))
  await screen.findByText(/Zalo chưa mở được/)
  await user.click(screen.getByRole('button', { name: 'Chép địa chỉ' }))
  await screen.findByText(/Đã chép địa chỉ/)
  expect(await navigator.clipboard.readText()).toBe('https://dichvucong.gov.vn/')
})

test('a form opens in the reader of documents', async () => {
  const user = userEvent.setup()
  const url = 'https://congan.example.vn/api/media/file/ct01.pdf'
  show(
    <>
      <InZalo />
      <ExternalLink href={url}>CT01</ExternalLink>
    </>,
  )
  await user.click(screen.getByRole('link'))
  await user.click(await screen.findByRole('button', { name: 'Mở tài liệu' }))
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(zalo.openDocument).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ url }))
})

test('a file that Zalo cannot show is kept on the phone, and “kept” is said when Zalo says so', async () => {
  const user = userEvent.setup()
  const url = 'https://dichvucong.example.vn/mau/to-khai.docx?v=2'
  zalo.downloadFile.mockRejectedValueOnce({ code: -2007 })
  show(
    <>
      <InZalo />
      <ExternalLink href={url}>Tờ khai</ExternalLink>
    </>,
  )
  await user.click(screen.getByRole('link'))
  await screen.findByRole('dialog', { name: 'Tải tệp về máy?' })
  await user.click(screen.getByRole('button', { name: 'Tải về máy' }))
  await screen.findByText(/Zalo chưa tải được\. Chép địa chỉ rồi dán vào trình duyệt/)
  await user.click(screen.getByRole('button', { name: 'Tải về máy' }))
  await screen.findByText(/Zalo báo đã tải về máy/)
  expect(zalo.downloadFile).toHaveBeenLastCalledWith({ url })
  expect(zalo.openWebview).not.toHaveBeenCalled()
})

test('an answer that comes late is not told of what is asked about now', async () => {
  const user = userEvent.setup()
  let arrive = (_: undefined) => {}
  zalo.downloadFile.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)))
  show(
    <>
      <InZalo />
      <ExternalLink href="https://dichvucong.example.vn/mot.docx">Tờ khai một</ExternalLink>
      <ExternalLink href="https://dichvucong.example.vn/hai.docx">Tờ khai hai</ExternalLink>
    </>,
  )
  await user.click(screen.getByRole('link', { name: /một/ }))
  await user.click(await screen.findByRole('button', { name: 'Tải về máy' }))
  await screen.findByText('Đang tải…')
  await user.click(screen.getByRole('button', { name: 'Tải về máy' }))
  act(() => leaving.ask('https://dichvucong.example.vn/hai.docx'))
  await act(async () => arrive(undefined))
  expect(screen.queryByText(/Zalo báo đã tải/)).toBeNull()
  expect(screen.getByRole('dialog')).toBeTruthy()
  const asked = zalo.downloadFile.mock.calls.filter(([call]) =>
    JSON.stringify(call).includes('mot.docx'),
  )
  expect(asked).toHaveLength(1)
  act(() => leaving.ask(undefined))
})
