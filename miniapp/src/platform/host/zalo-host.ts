import { within } from '../within'
import type { Host, ImageRequest, ImageResult } from './host'
import { zaloBasename } from './host-kind'
import { leaving } from './leaving'
import { copyText } from './copy-text'
import { askSdk, sdkLater } from './load-sdk'
import { askPosition } from './position'
import { onOpenPath, onResume } from './zalo-events'
import { shareWords, zaloLink } from './zalo-link'
import { zaloStorage } from './zalo-storage'

// Calls never pass success or fail: with them the SDK's promises do not settle.

/** Zalo's bridge may say nothing at all: what asks nothing of the person is not waited for longer. */
const silentMs = 8_000
/** What Zalo may ask the person first. */
const askingMs = 20_000

/** The app inside Zalo; what Zalo refuses is done the browser's way, or told. */
export const zaloHost: Host = {
  kind: 'zalo',
  basename: () => zaloBasename(window.location.pathname),
  openExternal: leaving.ask,
  // A chat of Zalo's is not another site: nothing to ask, unless it does not open.
  openZaloChat: async (url) => {
    const isOpen = import('./zalo-pages').then(({ openAccount }) => openAccount(url))
    if (!(await isOpen.catch(() => false))) leaving.ask(url)
  },
  linkTo: zaloLink,
  share: (request) =>
    import('./zalo-share').then(
      ({ shareInZalo }) => shareInZalo(request),
      // Its code did not come: the person sends on what can be copied.
      async () => ((await copyText(shareWords(request))) ? 'copied' : 'unanswered'),
    ),
  // Zalo shares links; a picture is kept among the phone's own and sent from there.
  canShareImages: () => false,
  shareImage: saveImage,
  saveImage,
  saveFile: (request) =>
    import('./zalo-files').then(
      ({ saveFile }) => saveFile(request),
      // Its code did not come.
      () => 'failed' as const,
    ),
  // Zalo's own getLocation gives only a token for the server; the web view's answer is enough here.
  getPosition: askPosition,
  setTitle,
  onResume,
  onOpenPath,
  theme: () => {
    const { zTheme } = window as { zTheme?: unknown }
    return zTheme === 'light' || zTheme === 'dark' ? zTheme : undefined
  },
  createShortcut: () =>
    import('./zalo-questions').then(
      (ask) => ask.createShortcut(),
      () => 'failed',
    ),
  followAccount: (id) =>
    import('./zalo-questions').then(
      (ask) => ask.followAccount(id),
      () => 'failed',
    ),
  // The scanner stays open for as long as the person holds it: who waits for it waits beside it.
  scanQr: async () => (await (await within(silentMs, askSdk)).scanQRCode()).content,
  accountToken: async () => {
    const sdk = await within(silentMs, askSdk)
    return within(askingMs, () => sdk.getAccessToken())
  },
  openStorage: async () => zaloStorage(),
}

function saveImage(request: ImageRequest): Promise<ImageResult> {
  return import('./zalo-images').then(
    ({ saveInGallery }) => saveInGallery(request),
    () => 'failed',
  )
}

// Only the newest title is told; while the SDK is not there yet, none.
function setTitle(title: string): void {
  document.title = title
  sdkLater()
    .then(async (sdk) => {
      if (document.title === title) await sdk.setNavigationBarTitle({ title })
    })
    .catch(() => undefined)
}
