import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDeviceStorage } from '../storage/device-storage'
import { browserHost } from './browser-host'
import { zaloHost } from './zalo-host'

const never = () => new Promise(() => undefined)
const gallery = vi.hoisted(() => ({ answer: () => Promise.resolve() }))
const native = vi.hoisted(() => ({
  map: new Map<string, string>(),
  isFull: false,
}))

// Zalo's side of the bridge: silent, as it is now and then; only its storage answers.
vi.mock('./zalo-sdk', () => ({
  openPhone: () => never(),
  openWebview: () => never(),
  getShareableLink: () => never(),
  openShareSheet: () => never(),
  saveImageToGallery: () => gallery.answer(),
  nativeStorage: {
    getItem: (key: string) => native.map.get(key) ?? '',
    setItem: (key: string, value: string) => {
      if (native.isFull) throw new Error('-1404')
      native.map.set(key, value)
    },
    removeItem: (key: string) => void native.map.delete(key),
    getStorageInfo: () => ({ currentSize: 0, limitSize: 5 }),
  },
}))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  native.map.clear()
  native.isFull = false
})

test('where Zalo says nothing, the number is dialled and the page opened by the web view', async () => {
  const dialled = vi.spyOn(browserHost, 'openPhone').mockReturnValue(undefined)
  const opened = vi.spyOn(browserHost, 'openExternal').mockReturnValue(undefined)
  zaloHost.openPhone('113')
  zaloHost.openExternal('https://example.vn/')
  await vi.advanceTimersByTimeAsync(20_000)
  expect(dialled).toHaveBeenCalledExactlyOnceWith('113')
  expect(opened).toHaveBeenCalledExactlyOnceWith('https://example.vn/')
})

test('a page is shared the other way when Zalo makes no link', async () => {
  vi.spyOn(browserHost, 'share').mockResolvedValue('copied')
  const shared = zaloHost.share({ title: 'a', text: 'b', path: '/' })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(await shared).toBe('copied')
})

test.each([
  ['kept', () => Promise.resolve(), 'saved'],
  [
    'not allowed',
    () => Promise.reject(Object.assign(new Error('denied'), { code: -201 })),
    'cancelled',
  ],
  ['not possible', () => Promise.reject(Object.assign(new Error('no'), { code: -1 })), 'failed'],
] as const)(
  'a picture that is %s is told as such, and no download is tried',
  async (_, answer, result) => {
    vi.useRealTimers()
    const tried = vi.spyOn(browserHost, 'saveImage')
    gallery.answer = answer
    class Reader {
      result = 'data:image/png;base64,AA=='
      onload = () => {}
      readAsDataURL = () => this.onload()
    }
    vi.stubGlobal('FileReader', Reader)
    const request = { image: new Blob(['a']), name: 'a.png', title: '', text: '' }
    expect(await zaloHost.saveImage(request)).toBe(result)
    expect(tried).not.toHaveBeenCalled()
    vi.unstubAllGlobals()
  },
)

test("whether Zalo's storage keeps anything is found out by writing", async () => {
  const good = createDeviceStorage(zaloHost.openStorage())
  await good.ready
  expect(good.keeping()).toBe('kept')
  // It says how full it is, and refuses what is written.
  native.isFull = true
  const full = createDeviceStorage(zaloHost.openStorage())
  await full.ready
  full.write('a', 1)
  expect([full.keeping(), full.isKept('a'), full.read('a')]).toEqual(['memory', false, 1])
})
