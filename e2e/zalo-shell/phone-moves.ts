import type { CDPSession, Page } from 'playwright-core'
import type { NativeStorage } from './native-bridge'
import { appUrl } from './names'

/** What a person does with the phone around the app, and what the phone does to it. */
export type Moves = {
  /** The back gesture: one step back, or out of the app when there is none. */
  back: () => Promise<'back' | 'closed'>
  /** Somebody taps a link to a page of the app while it is open. */
  openLink: (path: string) => Promise<void>
  /** Another app comes before it, and it comes back. */
  pause: () => Promise<void>
  resume: () => Promise<void>
  /** The network goes or comes, and Zalo tells. */
  connect: (isConnected: boolean) => Promise<void>
  /** The keyboard takes the lower part of the screen, as on Android, or gives it back. */
  keyboard: (isOpen: boolean) => Promise<void>
  /** How much of the screen's edges a notch or a bar of the phone covers, in CSS pixels. */
  safeArea: (insets: { top: number; bottom: number }) => Promise<void>
  /** From now on Zalo's own storage behaves so. */
  setNativeStorage: (how: NativeStorage) => Promise<void>
  /** An event of Zalo's program, such as `h5.event.paused`. The SDK hears it once it is loaded. */
  tell: (event: string, data?: unknown) => Promise<void>
}

const keyboardHeight = 300

export function movesOf(page: Page): Moves {
  let number = 0
  let session: Promise<CDPSession> | undefined
  const tell = (event: string, data: unknown = null) =>
    page.evaluate(
      ([id, name, text]) => {
        type Handler = (id: string, name: string, data: string) => void
        const { zaloJSV2 } = window as { zaloJSV2?: { zalo_h5_event_handler: Handler } }
        zaloJSV2?.zalo_h5_event_handler(id, name, text)
      },
      [`${(number += 1)}`, event, JSON.stringify(data)] as const,
    )
  const show = (state: DocumentVisibilityState) =>
    page.evaluate((visibility) => {
      for (const [name, value] of Object.entries({
        visibilityState: visibility,
        hidden: visibility === 'hidden',
      }))
        Object.defineProperty(document, name, { configurable: true, value })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  return {
    tell,
    back: async () => {
      const canGoBack = await page.evaluate(
        () => (window as unknown as { navigation: { canGoBack: boolean } }).navigation.canGoBack,
      )
      if (!canGoBack) return 'closed'
      await page.evaluate(() => history.back())
      return 'back'
    },
    openLink: (path) => tell('h5.event.open.mp', { url: appUrl + path }),
    pause: async () => {
      await tell('h5.event.paused')
      await show('hidden')
    },
    resume: async () => {
      await show('visible')
      await tell('h5.event.resumed')
    },
    connect: async (isConnected) => {
      await page.context().setOffline(!isConnected)
      const state = isConnected ? 'CONNECTED' : 'DISCONNECTED'
      await tell('h5.event.connection.changed', { state })
    },
    keyboard: async (isOpen) => {
      const { width, height } = page.viewportSize()!
      const change = isOpen ? -keyboardHeight : keyboardHeight
      await page.setViewportSize({ width, height: height + change })
    },
    safeArea: async (insets) => {
      session ??= page.context().newCDPSession(page)
      await (await session).send('Emulation.setSafeAreaInsetsOverride', { insets })
    },
    setNativeStorage: (how) =>
      page.evaluate((value) => {
        const { zaloStandIn } = window as unknown as { zaloStandIn: { nativeStorage: string } }
        zaloStandIn.nativeStorage = value
      }, how),
  }
}

/** Notes where the page wants to go that is no page of the web. */
export async function listenForLeaving(page: Page): Promise<string[]> {
  const left: string[] = []
  const session = await page.context().newCDPSession(page)
  await session.send('Page.enable')
  session.on('Page.frameRequestedNavigation', ({ url }) => {
    if (!/^(https?|about|blob|data):/.test(url)) left.push(url)
  })
  return left
}
