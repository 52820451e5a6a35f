import { browserHost } from './browser-host'
import type { Host, ImageRequest, ImageResult, ShareRequest, ShareResult } from './host'
import { zaloBasename } from './host-kind'
import { within } from '../within'
import { askPosition } from './position'

// The SDK is large and touches `window` when it loads: only when something of it is needed.
// Calls never pass success or fail: with them the SDK's promises do not settle.
const loadSdk = () => import('./zalo-sdk')
type Sdk = Awaited<ReturnType<typeof loadSdk>>

/** Zalo's bridge may say nothing at all: what asks nothing of the person is not waited for longer. */
const silentMs = 8_000

/** The app inside Zalo; what Zalo refuses is done the browser's way. */
export const zaloHost: Host = {
  kind: 'zalo',
  basename: () => zaloBasename(window.location.pathname),
  openPhone: (number) =>
    attempt(
      (sdk) => sdk.openPhone({ phoneNumber: number }),
      () => browserHost.openPhone(number),
    ),
  openExternal: (url) =>
    attempt(
      (sdk) => sdk.openWebview({ url }),
      () => browserHost.openExternal(url),
    ),
  openZaloChat: (url) =>
    attempt(
      (sdk) => openChat(sdk, url),
      () => browserHost.openExternal(url),
    ),
  share,
  // Zalo shares links; a picture is kept among the phone's own and sent from there.
  canShareImages: () => false,
  shareImage: saveImage,
  saveImage,
  // Zalo's own getLocation gives only a token for the server; the web view's answer is enough here.
  getPosition: askPosition,
  setTitle: (title) => {
    document.title = title
    attempt(
      (sdk) => sdk.setNavigationBarTitle({ title }),
      () => undefined,
    )
  },
  onResume,
  createShortcut: () =>
    attempt(
      (sdk) => sdk.createShortcut(),
      () => undefined,
    ),
  scanQr: async () => (await (await loadSdk()).scanQRCode()).content,
  accountToken: async () => (await loadSdk()).getAccessToken(),
  openStorage: async () => {
    const { nativeStorage } = await loadSdk()
    return {
      getItem: (key) => nativeStorage.getItem(key) || null,
      setItem: (key, value) => nativeStorage.setItem(key, value),
      removeItem: (key) => nativeStorage.removeItem(key),
    }
  },
}

function attempt(action: (sdk: Sdk) => Promise<unknown>, otherwise: () => void): void {
  within(silentMs, async () => action(await loadSdk())).catch(otherwise)
}

async function openChat(sdk: Sdk, url: string): Promise<void> {
  const id = /^https:\/\/zalo\.me\/(\d{15,})\/?$/.exec(url)?.[1]
  // A long number is an Official Account; a phone number has no chat id that we know.
  if (id) await sdk.openChat({ type: 'oa', id })
  else await sdk.openWebview({ url })
}

async function share(request: ShareRequest): Promise<ShareResult> {
  const { title, text, path } = request
  try {
    const sdk = await within(silentMs, loadSdk)
    const link = await within(silentMs, () =>
      sdk.getShareableLink({ title, description: text, path }),
    )
    await sdk.openShareSheet({ type: 'link', data: { link } })
    return 'shared'
  } catch (error) {
    return isRefusal(error) ? 'cancelled' : browserHost.share(request)
  }
}

async function saveImage(request: ImageRequest): Promise<ImageResult> {
  try {
    const sdk = await within(silentMs, loadSdk)
    await sdk.saveImageToGallery({ imageBase64Data: await dataUrl(request.image) })
    return 'saved'
  } catch (error) {
    // Zalo's web view takes no download: to try one would be to promise a picture that is nowhere.
    return isRefusal(error) ? 'cancelled' : 'failed'
  }
}

function dataUrl(image: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error('The picture could not be read'))
    reader.readAsDataURL(image)
  })
}

function isRefusal(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === -201
}

function onResume(callback: () => void): () => void {
  const stopBrowser = browserHost.onResume(callback)
  let stopZalo = () => {}
  let isStopped = false
  loadSdk()
    .then(({ events, EventName }) => {
      if (isStopped) return
      events.on(EventName.AppResumed, callback)
      stopZalo = () => events.off(EventName.AppResumed, callback)
    })
    .catch(() => undefined)
  return () => {
    isStopped = true
    stopBrowser()
    stopZalo()
  }
}
