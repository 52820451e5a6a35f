import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createDeviceStorage } from '../storage/device-storage'
import { zaloHost } from './zalo-host'
import { zaloStorage } from './zalo-storage'

type Call = {
  mpds_action: string
  mpds_data: { keys?: string[]; map?: Record<string, string> }
}

/** Zalo's storage behind its bridge, as the SDK of this version speaks with it. */
function bridge({ writes = 0 as number | 'not', isLying = false } = {}) {
  const kept = new Map<string, string>()
  const calls: string[] = []
  const answer = (data: unknown, error_code = 0) => JSON.stringify({ error_code, data })
  const processActionMPDS = (text: string) => {
    calls.push(text)
    const { mpds_action, mpds_data } = JSON.parse(text) as Call
    const keys = mpds_data.keys ?? Object.keys(mpds_data.map ?? {})
    if (mpds_action === 'mpds.get') {
      const map = Object.fromEntries(
        keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : [])),
      )
      return answer({ mpds_data: { map } })
    }
    if (mpds_action === 'mpds.remove.key') keys.forEach((key) => kept.delete(key))
    if (mpds_action === 'mpds.set') {
      if (writes === 'not') return answer({ mpds_data: { error_keys: keys } })
      if (writes !== 0) return answer({}, writes)
      if (!isLying)
        for (const [key, value] of Object.entries(mpds_data.map ?? {})) kept.set(key, value)
    }
    return answer({ mpds_data: {} })
  }
  return {
    kept,
    calls,
    processActionMPDS,
    jsCall: () => undefined,
    jsH5EventCallback: () => undefined,
  }
}

function install(zalo: object | undefined) {
  vi.stubGlobal('ZaloJavaScriptInterface', zalo)
  Object.assign(window, { ZaloJavaScriptInterface: zalo })
}

beforeAll(() => {
  ;(window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(
    'https://h5.zdn.vn/zapps/123/',
  )
  Object.assign(window, { APP_ID: '123' })
})
beforeEach(() => localStorage.clear())
afterEach(() => void vi.unstubAllGlobals())

test("the calls are the SDK's own, word for word", async () => {
  const userAgent = 'Mozilla/5.0 (Linux; Android 13) Zalo android/25110757 ZaloTheme/light'
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent)
  const theirs = bridge()
  install(theirs)
  const { nativeStorage } = await import('zmp-sdk/apis')
  const ours = bridge()
  const use = (storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) => {
    storage.setItem('chung-tay:a', '{"b":"Đ"}')
    const answers = [storage.getItem('chung-tay:a')]
    storage.removeItem('chung-tay:a')
    return [...answers, storage.getItem('chung-tay:a')]
  }
  expect(use(nativeStorage as unknown as Storage)).toEqual(['{"b":"Đ"}', null])
  install(ours)
  expect(use(zaloStorage() as Storage)).toEqual(['{"b":"Đ"}', null])
  expect(theirs.calls).toHaveLength(4)
  expect(ours.calls).toEqual(theirs.calls)
})

test.each([
  ['keeps', {}, 'kept'],
  ['refuses a key', { writes: 'not' as const }, 'memory'],
  ['refuses with -1404', { writes: -1404 }, 'memory'],
  ['says yes and keeps nothing', { isLying: true }, 'memory'],
])('whether anything is kept is found out by writing: Zalo that %s', async (_, how, keeping) => {
  install(bridge(how))
  const storage = createDeviceStorage(zaloHost.openStorage())
  await storage.ready
  storage.write('a', 1)
  expect([storage.keeping(), storage.isKept('a'), storage.read('a')]).toEqual([
    keeping,
    keeping === 'kept',
    1,
  ])
})

test("Zalo that is too old for it leaves the web view's storage; without either nothing is kept", async () => {
  install({})
  const old = createDeviceStorage(zaloHost.openStorage())
  await old.ready
  expect(old.keeping()).toBe('kept')
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  const none = createDeviceStorage(zaloHost.openStorage())
  await none.ready
  expect(none.keeping()).toBe('memory')
})
