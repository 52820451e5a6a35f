import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { host } from '../platform/host'
import { barriers, show } from '../platform/testing/show'
import { ScanButton } from './ScanButton'

afterEach(() => {
  // Closes the camera before its stand-in goes.
  cleanup()
  delete host.scanQr
  Reflect.deleteProperty(navigator, 'mediaDevices')
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const button = () => screen.getByRole('button', { name: 'Quét mã QR trên giấy hẹn' })

/** A browser that reads codes, with a camera that shows what `seen` says. */
function camera(seen: () => string | undefined, isAllowed = true) {
  const stop = vi.fn()
  const tracks = [{ stop }]
  const open = vi.fn(async () => {
    if (!isAllowed) throw new DOMException('no', 'NotAllowedError')
    return { getTracks: () => tracks }
  })
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      detect = async () => {
        const rawValue = seen()
        return rawValue === undefined ? [] : [{ rawValue }]
      }
    },
  )
  Object.defineProperty(navigator, 'mediaDevices', {
    value: { getUserMedia: open },
    configurable: true,
  })
  const video = HTMLVideoElement.prototype
  vi.spyOn(video, 'play').mockResolvedValue()
  vi.spyOn(video, 'srcObject', 'set').mockReturnValue()
  return { open, stop }
}

test('where no code can be read there is no button', () => {
  const { container } = show(<ScanButton onNumber={() => {}} />)
  expect(container.textContent).toBe('')
})

test('Zalo’s own scanner gives the number in the code', async () => {
  host.scanQr = async () => 'https://dichvucong.vn/tra-cuu?ma=H26.11-0001'
  const onNumber = vi.fn()
  const shown = show(<ScanButton onNumber={onNumber} />)
  expect(await barriers(shown)).toEqual([])
  const user = userEvent.setup()
  await user.tab()
  expect(document.activeElement).toBe(button())
  await user.keyboard('{Enter}')
  await waitFor(() => expect(onNumber).toHaveBeenCalledExactlyOnceWith('H26.11-0001'))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('status').textContent).toBe('')
})

test('who gives up scanning is told the other way; trying again takes that back', async () => {
  const scans = [async () => Promise.reject(new Error('closed')), async () => 'H26.11-0001']
  host.scanQr = () => scans.shift()!()
  const onNumber = vi.fn()
  show(<ScanButton onNumber={onNumber} />)
  await userEvent.click(button())
  expect((await screen.findByText(/Chưa quét được/)).getAttribute('role')).toBe('status')
  expect(onNumber).not.toHaveBeenCalled()
  await userEvent.click(button())
  await waitFor(() => expect(onNumber).toHaveBeenCalledExactlyOnceWith('H26.11-0001'))
  expect(screen.getByRole('status').textContent).toBe('')
})

test('a browser looks through the camera until a code is seen, then puts the camera away', async () => {
  const answers = [undefined, 'H26.11-0002|NGUYEN VAN A']
  const { open, stop } = camera(() => answers.shift())
  const onNumber = vi.fn()
  const shown = show(<ScanButton onNumber={onNumber} />)
  expect(open).not.toHaveBeenCalled()
  await userEvent.click(button())
  expect(screen.getByRole('dialog', { name: 'Đưa mã QR vào khung hình' })).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
  await waitFor(() => expect(onNumber).toHaveBeenCalledExactlyOnceWith('H26.11-0002'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(stop).toHaveBeenCalledTimes(1)
})

test('closing puts the camera away; what it sees then counts no more', async () => {
  const seen: string[] = []
  const { stop } = camera(() => seen[0])
  const onNumber = vi.fn()
  show(<ScanButton onNumber={onNumber} />)
  await userEvent.click(button())
  await userEvent.click(screen.getByRole('button', { name: 'Đóng' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  seen.push('H26.11-0003')
  await waitFor(() => expect(stop).toHaveBeenCalledTimes(1))
  expect(onNumber).not.toHaveBeenCalled()
})

test('a refused camera is said kindly, with what works instead', async () => {
  camera(() => undefined, false)
  show(<ScanButton onNumber={() => {}} />)
  await userEvent.click(button())
  expect((await screen.findByText(/Không mở được máy ảnh/)).getAttribute('role')).toBe('status')
  expect(screen.queryByRole('dialog')).toBeNull()
})
