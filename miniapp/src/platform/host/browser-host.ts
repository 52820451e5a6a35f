import type { Host, KeyValueStorage, ShareRequest, ShareResult } from './host'
import { canShareImages, saveImage, shareImage } from './browser-images'
import { copyText } from './copy-text'
import { askPosition } from './position'

/** The app in a browser. */
export const browserHost: Host = {
  kind: 'browser',
  basename: () => import.meta.env.BASE_URL.replace(/^\.?\/?$|\/$/, ''),
  openExternal: openTab,
  openZaloChat: openTab,
  linkTo,
  share,
  canShareImages,
  shareImage,
  saveImage,
  getPosition: askPosition,
  setTitle: (title) => {
    document.title = title
  },
  onResume: (callback) => {
    const check = () => {
      if (document.visibilityState === 'visible') callback()
    }
    document.addEventListener('visibilitychange', check)
    window.addEventListener('pageshow', check)
    return () => {
      document.removeEventListener('visibilitychange', check)
      window.removeEventListener('pageshow', check)
    }
  },
  openStorage: async () => browserStorage(),
}

/**
 * localStorage, where it can be touched. Whether it keeps anything shows when it is written to.
 * @throws where site data is blocked
 */
function browserStorage(): KeyValueStorage {
  return window.localStorage
}

function openTab(url: string): void {
  window.open(url, '_blank', 'noopener,noreferrer')
}

function linkTo(path: string): string {
  return new URL(`${browserHost.basename()}${path}`, window.location.origin).href
}

async function share({ title, text, path }: ShareRequest): Promise<ShareResult> {
  const url = linkTo(path)
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title, text, url })
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    }
  }
  return (await copyText(`${text}\n${url}`)) ? 'copied' : 'unanswered'
}
