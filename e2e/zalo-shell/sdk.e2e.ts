import { beforeAll, expect, inject, test } from 'vitest'
import { appId } from './names'
import { refusals } from './native-calls'
import { zaloPackage } from './package'
import { askSdk, askStorage, firstOf, listenToSdk, phoneWithSdk } from './published-sdk'

/*
 * The stand-in for Zalo against Zalo's own SDK as it was published: what the app meets in it is what the SDK
 * makes of the bridge, and not what we made of the SDK.
 */

// The first run builds the package.
beforeAll(() => zaloPackage('starter', inject('serviceUrl')), 300_000)

const call113 = { phoneNumber: '113' }

test('a call is answered, refused by every code, late, or met with silence', async () => {
  const { page, answer, calls } = await phoneWithSdk()
  expect(await askSdk(page, 'openPhone', call113)).toEqual({ value: undefined })
  expect(calls.at(-1)).toMatchObject({ action: 'action.open.phone', params: { phoneNum: '113' } })
  for (const code of Object.values(refusals)) {
    answer('action.open.phone', { refuse: code })
    expect(await askSdk(page, 'openPhone', call113)).toEqual({ code })
  }
  // Native codes that the SDK translates for this call.
  answer('action.save.image.gallery', { refuse: -101 })
  const image = { imageBase64Data: 'data:image/png;base64,AA==' }
  expect(await askSdk(page, 'saveImageToGallery', image)).toEqual({ code: -2005 })
  const other: [string, unknown] = ['openWebview', { url: 'https://example.vn/' }]
  answer('action.open.phone', { silent: true })
  expect(await firstOf(page, ['openPhone', call113], other)).toBe('openWebview')
  answer('action.open.inapp', { after: 500 })
  answer('action.open.phone', {})
  expect(await firstOf(page, other, ['openPhone', call113])).toBe('openPhone')
})

test('an iPhone is spoken to by functions, an account is asked for where the SDK does', async () => {
  const { page, calls, network } = await phoneWithSdk({ device: 'ios' })
  expect(await askSdk(page, 'openPhone', call113)).toEqual({ value: undefined })
  expect(await askSdk(page, 'openOutApp', { url: 'https://example.vn/' })).toEqual({
    value: undefined,
  })
  expect(calls.at(-1)).toMatchObject({ action: 'action.open.outapp', hasAccessToken: true })
  expect(network.seen.map(({ host, path }) => host + path)).toContain(
    'h5.zalo.me/openapi/access_token',
  )
  expect(await askSdk(page, 'getShareableLink', { title: 'a', path: '/thu-tuc' })).toEqual({
    value: `https://zalo.me/s/${appId}/thu-tuc?version=1&zshareId=share-1`,
  })
})

test("Zalo's log is told where the app went, with the app's id", async () => {
  const { page, network, pause, resume } = await phoneWithSdk()
  await askSdk(page, 'openWebview', { url: 'https://example.vn/mot-trang?a=b#c' })
  await pause()
  const logs = () => network.seen.filter(({ path }) => path.startsWith('/log/async'))
  await expect
    .poll(() =>
      decodeURIComponent(
        logs()
          .map(({ body }) => body)
          .join(),
      ),
    )
    .toContain('"url":"https://example.vn/mot-trang"')
  expect(logs().every(({ host, body }) => host === 'h5.zalo.me' && body.includes(appId))).toBe(true)
  await resume()
})

test("Zalo's own storage keeps, and refuses in every way that a phone has", async () => {
  const { page, setNativeStorage } = await phoneWithSdk()
  const write = async (key: string) => [
    await askStorage(page, 'setItem', key, 'mot'),
    await askStorage(page, 'getItem', key),
  ]
  expect(await write('a')).toEqual([undefined, 'mot'])
  await setNativeStorage('full')
  expect(await write('b')).toEqual(['threw', null])
  await setNativeStorage('forgetful')
  expect(await write('c')).toEqual([undefined, null])
  for (const how of ['refusing', 'throwing'] as const) {
    await setNativeStorage(how)
    expect(await write('d')).toEqual(['threw', 'threw'])
  }
})

test.each([
  ['absent', ['threw', null]],
  ['throwing', ['threw', 'threw']],
  ['kept', [undefined, 'mot']],
] as const)('an old Zalo has no storage but the web’s, here %s', async (webStorage, outcome) => {
  const { page } = await phoneWithSdk({ device: 'old', webStorage })
  const written = await askStorage(page, 'setItem', 'a', 'mot')
  expect([written, await askStorage(page, 'getItem', 'a')]).toEqual(outcome)
  // It says how much room there is, also where nothing can be written.
  const size = webStorage === 'throwing' ? 'threw' : { currentSize: 0, limitSize: 5120 }
  const info = await askStorage(page, 'getStorageInfo')
  expect(typeof info === 'string' ? info : { ...(info as object), currentSize: 0 }).toEqual(size)
})

test('what is kept is there when the app is opened again, until the storage changes its ways', async () => {
  const { page, open, setNativeStorage } = await phoneWithSdk()
  await page.evaluate(() => {
    type Native = { processActionMPDS: (request: string) => string }
    const { ZaloJavaScriptInterface } = window as unknown as { ZaloJavaScriptInterface: Native }
    const mpds_data = { map: { a: 'mot' } }
    const request = { mpds_action: 'mpds.set', mpds_data, appId: 'another' }
    ZaloJavaScriptInterface.processActionMPDS(JSON.stringify(request))
  })
  await open('/cai-dat')
  const read = () =>
    page.evaluate(() => {
      type Native = { processActionMPDS: (request: string) => string }
      const { ZaloJavaScriptInterface } = window as unknown as { ZaloJavaScriptInterface: Native }
      const request = { mpds_action: 'mpds.get', mpds_data: { keys: ['a'] }, appId: 'another' }
      return ZaloJavaScriptInterface.processActionMPDS(JSON.stringify(request))
    })
  expect(await read()).toContain('mot')
  await setNativeStorage('refusing')
  expect(await read()).not.toContain('mot')
})

test('without a bridge a call settles neither way', async () => {
  const { page, calls } = await phoneWithSdk({ hasBridge: false })
  expect(
    await page.evaluate(async (call) => {
      type Sdk = { openPhone: (call: unknown) => Promise<void> }
      const sdk = (window as unknown as { 'zmp-sdk': Sdk })['zmp-sdk']
      const said = new Promise((resolve) =>
        addEventListener('unhandledrejection', ({ reason }) => resolve(String(reason))),
      )
      return Promise.race([sdk.openPhone(call).then(String, String), said])
    }, call113),
  ).toBe('ReferenceError: ZaloJavaScriptInterface is not defined')
  expect(calls).toEqual([])
})

test('events reach the SDK: links while it is open, the network, the other app before it', async () => {
  const { page, openLink, connect, pause, resume } = await phoneWithSdk()
  const links = await listenToSdk(page, 'h5.event.open.mp')
  const networks = await listenToSdk(page, 'h5.event.connection.changed')
  const resumes = await listenToSdk(page, 'h5.event.resumed')
  await openLink('/thu-tuc?a=1')
  expect(await links()).toEqual([{ path: '/thu-tuc?a=1' }])
  await connect(false)
  expect(await page.evaluate(() => navigator.onLine)).toBe(false)
  await connect(true)
  expect(await networks()).toEqual([{ state: 'DISCONNECTED' }, { state: 'CONNECTED' }])
  await pause()
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden')
  await resume()
  expect(await resumes()).toHaveLength(1)
})

test('the phone around the app: back, keyboard, edges, dark, no service worker, nowhere else to go', async () => {
  const { page, back, keyboard, safeArea, network, left } = await phoneWithSdk({ theme: 'dark' })
  await page.getByRole('link', { name: 'Làm thủ tục' }).click()
  await page.waitForURL('**/thu-tuc')
  expect(await back()).toBe('back')
  await page.waitForURL(/\/zapps\/\d+\/$/)
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false)
  expect(await askSdk(page, 'getSystemInfo')).toMatchObject({ value: { zaloTheme: 'dark' } })
  const height = await page.evaluate(() => innerHeight)
  await keyboard(true)
  expect(await page.evaluate(() => innerHeight)).toBeLessThan(height)
  await keyboard(false)
  await safeArea({ top: 24, bottom: 34 })
  const edge = () =>
    page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('div'))
      probe.style.height = 'env(safe-area-inset-bottom)'
      return probe.getBoundingClientRect().height
    })
  expect(await edge()).toBe(34)
  await page.evaluate(() => location.assign('tel:114'))
  await expect.poll(() => left).toEqual(['tel:114'])
  await page.evaluate(() => fetch('https://example.vn/').catch(() => undefined))
  expect(network.strangers).toEqual(['example.vn'])
})
