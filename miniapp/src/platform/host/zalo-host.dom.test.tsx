import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askSdk, sdkLater } from './load-sdk'
import { browserHost } from './browser-host'
import { saveFile } from './zalo-files'
import { zaloHost } from './zalo-host'
import { pathOf } from './zalo-events'
import { openOutside } from './zalo-pages'
import { openPhone, openSms } from './zalo-phone'

const never = () => new Promise<never>(() => undefined)
const refuse = (code: number) => () => Promise.reject({ code, message: 'no' })

/** Zalo's side: silent, unless a test says otherwise. */
const zalo = vi.hoisted(() => ({
  openPhone: vi.fn(),
  openSMS: vi.fn(),
  openWebview: vi.fn(),
  openChat: vi.fn(),
  openDocument: vi.fn(),
  getShareableLink: vi.fn(),
  openShareSheet: vi.fn(),
  saveImageToGallery: vi.fn(),
  getAccessToken: vi.fn(),
  setNavigationBarTitle: vi.fn(),
  scanQRCode: vi.fn(),
  createShortcut: vi.fn(),
  followOA: vi.fn(),
  downloadFile: vi.fn(),
  events: { on: vi.fn(), off: vi.fn() },
  EventName: {
    AppPaused: 'h5.event.paused',
    AppResumed: 'h5.event.resumed',
    OpenApp: 'h5.event.open.mp',
    NetworkChanged: 'h5.event.connection.changed',
  },
}))
vi.mock('./zalo-sdk', () => zalo)

const calls = Object.values(zalo).filter((part) => typeof part === 'function')
const request = { title: 'Tạm trú', text: 'Cách đăng ký', path: '/thu-tuc/tam-tru' }
const link = 'https://zalo.me/s/123/thu-tuc/tam-tru'

beforeEach(() => {
  vi.useFakeTimers()
  for (const call of calls) vi.mocked(call).mockReset().mockImplementation(never)
  vi.stubGlobal('APP_ID', '123')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('a number is dialled by its own link until the SDK is there', () => {
  expect(openPhone('113')).toBe(false)
  expect(zalo.openPhone).not.toHaveBeenCalled()
})

const dialled = () => vi.spyOn(window.location, 'assign').mockReturnValue(undefined)

test.each([-201, -1404, -2000, -2002, -2003, -2005])(
  'a call that Zalo refuses with %d is dialled by the web view, once',
  async (code) => {
    await askSdk()
    const assign = dialled()
    zalo.openPhone.mockImplementation(refuse(code))
    expect(openPhone('113')).toBe(true)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(assign).toHaveBeenCalledExactlyOnceWith('tel:113')
  },
)

test('a call that Zalo places is not placed twice, however often it is tapped', async () => {
  await askSdk()
  const assign = dialled()
  zalo.openPhone.mockResolvedValue(undefined)
  expect([openPhone('113'), openPhone('113')]).toEqual([true, true])
  await vi.advanceTimersByTimeAsync(5_000)
  expect(zalo.openPhone).toHaveBeenCalledTimes(1)
  expect(assign).not.toHaveBeenCalled()
})

test('a message to a number is opened by Zalo, and by the phone where Zalo refuses', async () => {
  await askSdk()
  const assign = dialled()
  zalo.openSMS.mockResolvedValue(undefined)
  expect(openSms('5656')).toBe(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(zalo.openSMS.mock.calls).toEqual([[{ phoneNumber: '5656', content: '' }]])
  zalo.openSMS.mockImplementation(refuse(-2000))
  expect(openSms('5656')).toBe(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(assign).toHaveBeenCalledExactlyOnceWith('sms:5656')
})

test('while the dialler stands in front of the app nothing more is dialled', async () => {
  await askSdk()
  const assign = dialled()
  let answer = () => {}
  zalo.openPhone.mockImplementation(() => new Promise<void>((resolve) => (answer = resolve)))
  openPhone('113')
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  state.mockReturnValue('visible')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(assign).not.toHaveBeenCalled()
  answer()
  await vi.advanceTimersByTimeAsync(0)
})

test('Zalo that says nothing is waited for a second, and the next number dials itself', async () => {
  await askSdk()
  const assign = dialled()
  let answer = () => {}
  zalo.openPhone.mockImplementation(() => new Promise<void>((resolve) => (answer = resolve)))
  expect(openPhone('113')).toBe(true)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(assign).toHaveBeenCalledExactlyOnceWith('tel:113')
  expect(openPhone('114')).toBe(false)
  // Once it answers, be it late, it is asked again.
  answer()
  await vi.advanceTimersByTimeAsync(0)
  expect(openPhone('114')).toBe(true)
  answer()
  await vi.advanceTimersByTimeAsync(0)
})

test('a page is shared by a card where Zalo makes one, and by its plain link where login hangs', async () => {
  zalo.openShareSheet.mockResolvedValue({})
  zalo.getShareableLink.mockResolvedValue('https://zalo.me/s/123/x?zshareId=1')
  expect(await zaloHost.share({ ...request, title: 'x'.repeat(300) })).toBe('shared')
  expect(zalo.getShareableLink.mock.calls[0]![0].title).toHaveLength(100)
  zalo.getShareableLink.mockImplementation(never)
  const sharing = zaloHost.share(request)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await sharing).toBe('shared')
  expect(zalo.openShareSheet.mock.calls.map(([{ data }]) => data.link)).toEqual([
    'https://zalo.me/s/123/x?zshareId=1',
    link,
  ])
})

test('a message goes as words, and the page along with it', async () => {
  zalo.openShareSheet.mockResolvedValue({})
  await zaloHost.share({ ...request, isMessage: true })
  expect(zalo.openShareSheet).toHaveBeenCalledExactlyOnceWith({
    type: 'text',
    data: { text: `Cách đăng ký\n${link}`, autoParseLink: true },
  })
})

test('a sheet that says nothing leaves the other way open; one that is refused copies at once', async () => {
  zalo.getShareableLink.mockResolvedValue(link)
  const silent = zaloHost.share(request)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await silent).toBe('unanswered')
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined)
  zalo.openShareSheet.mockImplementation(refuse(-1404))
  expect(await zaloHost.share(request)).toBe('copied')
  expect(copy).toHaveBeenCalledExactlyOnceWith(`Cách đăng ký\n${link}`)
  zalo.openShareSheet.mockImplementation(refuse(-2003))
  expect(await zaloHost.share(request)).toBe('cancelled')
})

test('the address for others is never the one in the web view', () => {
  expect(zaloHost.linkTo('/')).toBe('https://zalo.me/s/123/')
  vi.stubGlobal('APP_ENV', 'TESTING')
  vi.stubGlobal('APP_VERSION', '7')
  expect(zaloHost.linkTo('/tim')).toBe('https://zalo.me/s/123/tim?env=TESTING&version=7')
})

test.each([
  ['kept', () => Promise.resolve(), 'saved'],
  ['not allowed', refuse(-201), 'cancelled'],
  ['turned down', refuse(-2002), 'cancelled'],
  ['not written', refuse(-2005), 'failed'],
  ['not possible', refuse(-1404), 'failed'],
  ['not answered', never, 'unanswered'],
] as const)(
  'a picture that is %s is told as such, and no download is tried',
  async (_, answer, result) => {
    const download = vi.spyOn(browserHost, 'saveImage')
    zalo.saveImageToGallery.mockImplementation(answer)
    class Reader {
      result = 'data:image/png;base64,AA=='
      onload = () => {}
      readAsDataURL = () => this.onload()
    }
    vi.stubGlobal('FileReader', Reader)
    const saving = zaloHost.saveImage({ ...request, image: new Blob(['a']), name: 'a.png' })
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await saving).toBe(result)
    expect(download).not.toHaveBeenCalled()
  },
)

test('a document opens in the reader, or as a page; what does not open is said', async () => {
  const url = 'https://congan.example.vn/api/media/file/to-khai.pdf'
  zalo.openDocument.mockImplementation(refuse(-1404))
  zalo.openWebview.mockResolvedValue(undefined)
  expect(await openOutside(url)).toBe(true)
  expect(zalo.openWebview).toHaveBeenCalledExactlyOnceWith({ url })
  zalo.openWebview.mockImplementation(never)
  const opening = openOutside('https://example.vn/')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await opening).toBe(false)
})

test('whose account it is, is not waited for without end', async () => {
  const asked = expect(zaloHost.accountToken!()).rejects.toThrow('No answer')
  await vi.advanceTimersByTimeAsync(30_000)
  await asked
})

test('one listener for ever: who stopped listening is not called, who came later is', async () => {
  const first = vi.fn()
  const second = vi.fn()
  const opened = vi.fn()
  const stopFirst = zaloHost.onResume(first)
  await vi.advanceTimersByTimeAsync(5_000)
  await sdkLater()
  zaloHost.onResume(second)
  zaloHost.onOpenPath!(opened)
  stopFirst()
  await vi.advanceTimersByTimeAsync(5_000)
  const listeners = new Map(zalo.events.on.mock.calls as [string, (data?: unknown) => void][])
  expect(zalo.events.on).toHaveBeenCalledTimes(4)
  listeners.get('h5.event.resumed')!()
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
  listeners.get('h5.event.open.mp')!({ path: '/canh-bao?x=1' })
  expect(opened).toHaveBeenCalledExactlyOnceWith('/canh-bao?x=1')
})

test.each([
  [{ path: '/thu-tuc' }, '/thu-tuc'],
  [{ path: '/zapps/123/thu-tuc?a=1' }, '/thu-tuc?a=1'],
  [{ path: '?a=1' }, '/?a=1'],
  [{ path: '//elsewhere.example' }, undefined],
  [{ path: 'https://elsewhere.example' }, undefined],
  ['/tim', '/tim'],
  [{}, undefined],
  [null, undefined],
])('a link that comes in as %o asks for %s', (data, path) => expect(pathOf(data)).toBe(path))

test('a shortcut and following are asked for, and what Zalo says is told; silence is neither yes nor no', async () => {
  zalo.createShortcut.mockResolvedValueOnce(undefined)
  expect(await zaloHost.createShortcut!()).toBe('done')
  const silent = [zaloHost.createShortcut!(), zaloHost.followAccount!('1')]
  await vi.advanceTimersByTimeAsync(20_000)
  expect(await Promise.all(silent)).toEqual(['unanswered', 'unanswered'])
  zalo.followOA.mockResolvedValueOnce(undefined)
  expect(await zaloHost.followAccount!('42')).toBe('done')
  expect(zalo.followOA).toHaveBeenLastCalledWith({ id: '42' })
  for (const [code, outcome] of [
    [-201, 'cancelled'],
    [-2003, 'cancelled'],
    [-1404, 'failed'],
  ] as const) {
    zalo.followOA.mockImplementationOnce(refuse(code))
    expect(await zaloHost.followAccount!('42')).toBe(outcome)
  }
})

test('a file is kept by Zalo, or it is told that it was not, or may not have been', async () => {
  const file = new Blob(['PDF'], { type: 'application/pdf' })
  const save = async () => {
    const asked = zalo.downloadFile.mock.calls.length
    const saving = saveFile({ file })
    await vi.waitFor(() => expect(zalo.downloadFile).toHaveBeenCalledTimes(asked + 1))
    await vi.advanceTimersByTimeAsync(60_000)
    return saving
  }
  expect(await save()).toBe('unanswered')
  zalo.downloadFile.mockResolvedValueOnce(undefined)
  expect(await save()).toBe('saved')
  expect(zalo.downloadFile).toHaveBeenLastCalledWith({
    fileBase64Data: 'data:application/pdf;base64,UERG',
  })
  zalo.downloadFile.mockImplementationOnce(refuse(-2002))
  expect(await save()).toBe('cancelled')
  zalo.downloadFile.mockImplementationOnce(refuse(-2007))
  expect(await save()).toBe('failed')
  const calls = zalo.downloadFile.mock.calls.length
  const long = saveFile({ file: new Blob([new Uint8Array(5_300_000)]) })
  const outcome = vi.fn()
  void long.then(outcome)
  await vi.waitFor(() => expect(outcome).toHaveBeenCalledWith('failed'))
  expect(zalo.downloadFile).toHaveBeenCalledTimes(calls)
})

test('Zalo says whether it is dark or light; anything else is not believed', () => {
  for (const theme of ['dark', 'light'] as const) {
    vi.stubGlobal('zTheme', theme)
    expect(zaloHost.theme!()).toBe(theme)
  }
  vi.stubGlobal('zTheme', 'blue')
  expect(zaloHost.theme!()).toBeUndefined()
})
