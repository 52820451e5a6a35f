import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { barriers, show } from '../testing/show'
import { Fact, FactList } from './facts'
import { Page } from './Page'
import { ReadAloudButton, ShareButton } from './page-tools'

afterEach(() => {
  // What is shown falls silent with the engine it spoke with.
  cleanup()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'share')
})

class Utterance {
  lang = ''
  voice: unknown = null
  onend?: () => void
  onerror?: () => void
  constructor(readonly text: string) {}
}

/** A speech engine that learns its voices late, as Chrome's does. */
function engine() {
  const voices: { lang: string }[] = []
  const said: Utterance[] = []
  const listeners = new Set<() => void>()
  const cancel = vi.fn()
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (utterance: Utterance) => said.push(utterance),
    cancel,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  })
  const learn = (lang: string) =>
    act(() => {
      voices.push({ lang })
      for (const listener of listeners) listener()
    })
  return { said, cancel, learn, listeners }
}

const page = (
  <main>
    <p>Đầu trang</p>
    <article>
      Mang theo căn cước. <ReadAloudButton /> Đến công an xã.
    </article>
  </main>
)

test('without a Vietnamese voice there is no button; it comes with the voice', async () => {
  const { learn } = engine()
  const shown = show(page)
  expect(screen.queryByRole('button')).toBeNull()
  learn('en-US')
  expect(screen.queryByRole('button')).toBeNull()
  learn('vi-VN')
  expect(screen.getByRole('button', { name: 'Nghe' })).toBeTruthy()
  expect(await barriers(shown)).toEqual([])
})

test('a device that cannot speak shows no button', () => {
  show(page)
  expect(screen.queryByRole('button')).toBeNull()
})

test('the page is read in Vietnamese to its end, then may be read again', async () => {
  const { said, learn } = engine()
  show(page)
  learn('vi_VN')
  await userEvent.click(screen.getByRole('button', { name: 'Nghe' }))
  const words = said.map(({ text }) => text).join(' ')
  expect(words).toContain('Mang theo căn cước.')
  expect(words).toContain('Đến công an xã.')
  expect(words).not.toContain('Đầu trang')
  for (const { lang, voice } of said) expect([lang, voice]).toEqual(['vi-VN', { lang: 'vi_VN' }])
  expect(screen.getByRole('button', { name: 'Dừng đọc' })).toBeTruthy()
  act(() => said.at(-1)!.onend!())
  expect(screen.getByRole('button', { name: 'Nghe' })).toBeTruthy()
})

test('reading starts and stops by keyboard', async () => {
  const { said, cancel, learn } = engine()
  show(page)
  learn('vi-VN')
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{Enter}')
  expect(said.length).toBeGreaterThan(0)
  cancel.mockClear()
  await user.keyboard(' ')
  expect(cancel).toHaveBeenCalledTimes(1)
  expect(document.activeElement?.textContent).toBe('Nghe')
})

test('when the engine fails, or the page goes away, nobody goes on speaking', async () => {
  const { said, cancel, learn, listeners } = engine()
  const shown = show(page)
  learn('vi-VN')
  await userEvent.click(screen.getByRole('button', { name: 'Nghe' }))
  act(() => said[0]!.onerror!())
  expect(screen.getByRole('button', { name: 'Nghe' })).toBeTruthy()
  cancel.mockClear()
  shown.unmount()
  expect(cancel).toHaveBeenCalledTimes(1)
  expect(listeners.size).toBe(0)
})

test('tools are not read, nor do a name and what it says run together', async () => {
  const { said, learn } = engine()
  show(
    <main>
      <Page title="Đăng ký tạm trú">
        <FactList>
          <Fact icon="clock" label="Bao lâu">
            7 ngày
          </Fact>
        </FactList>
      </Page>
    </main>,
  )
  learn('vi-VN')
  await userEvent.click(screen.getByRole('button', { name: 'Nghe' }))
  expect(said.map(({ text }) => text)).toEqual(['Đăng ký tạm trú Bao lâu 7 ngày'])
})

const shareButton = <ShareButton title="Tạm trú" text="Cách đăng ký" path="/thu-tuc/tam-tru" />

test('a page is handed to another app where the device can', async () => {
  const share = vi.fn(async () => {})
  Object.defineProperty(navigator, 'share', { value: share, configurable: true })
  show(shareButton)
  await userEvent.click(screen.getByRole('button', { name: 'Chia sẻ' }))
  expect(share).toHaveBeenCalledExactlyOnceWith({
    title: 'Tạm trú',
    text: 'Cách đăng ký',
    url: `${window.location.origin}/thu-tuc/tam-tru`,
  })
  expect(screen.getByRole('status').textContent).toBe('Chia sẻ')
})

test('elsewhere its address is copied, which is said', async () => {
  const user = userEvent.setup()
  const shown = show(shareButton)
  await user.click(screen.getByRole('button', { name: 'Chia sẻ' }))
  expect((await screen.findByText('Đã chép')).getAttribute('role')).toBe('status')
  expect(await navigator.clipboard.readText()).toBe(
    `Cách đăng ký\n${window.location.origin}/thu-tuc/tam-tru`,
  )
  expect(await barriers(shown)).toEqual([])
})
