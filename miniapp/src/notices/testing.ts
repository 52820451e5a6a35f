import { vi } from 'vitest'

/** A public key as the service gives it, of 65 bytes. */
export const someKey = (first = 0) =>
  btoa(String.fromCharCode(first, ...new Array<number>(64).fill(0)))

/**
 * A browser with web push, which happy-dom has none of: what stands at the Push API's door.
 * @param key under which it has an address already; none where it has none
 */
export function browserWithPush(key?: string) {
  let count = 0
  const make = (applicationServerKey: BufferSource) => {
    const endpoint = `https://push.example/${++count}`
    return {
      endpoint,
      options: { applicationServerKey },
      toJSON: () => ({ endpoint, keys: { p256dh: 'p', auth: 'a' } }),
      unsubscribe: async () => {
        browser.subscription = null
        return true
      },
    }
  }
  const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const browser: { subscription: ReturnType<typeof make> | null } = {
    subscription: key === undefined ? null : make(bytes(key)),
  }
  const pushManager = {
    getSubscription: async () => browser.subscription,
    subscribe: async ({ applicationServerKey }: { applicationServerKey: BufferSource }) =>
      (browser.subscription = make(applicationServerKey)),
  }
  vi.stubGlobal('PushManager', class {})
  vi.stubGlobal('Notification', {
    permission: 'granted',
    requestPermission: async () => 'granted',
  })
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { ready: Promise.resolve({ pushManager }) },
  })
  return browser
}

/** The browser has no web push any more. */
export const withoutPush = () => void Reflect.deleteProperty(navigator, 'serviceWorker')
