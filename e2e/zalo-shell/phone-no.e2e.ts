import { expect, test } from 'vitest'
import { appId, appUrl } from './names'
import { refusals } from './native-calls'
import { takeZaloPhone, type ZaloPhone } from './zalo-phone'

/*
 * The phone says no, says nothing, or has no network: what a person came for is done another way, or they
 * are told what to do.
 */

const procedure = '/thu-tuc/cap-lai-the-can-cuoc'
const silent = { silent: true } as const
const sdkIsThere = ({ page }: ZaloPhone) => page.waitForFunction(() => 'zaloJSV2' in window)

test('113 is a link from the first paint; whatever Zalo answers, or not, it dials once', async () => {
  const phone = await takeZaloPhone({ answers: { 'action.jump.login': silent } })
  const { page, left } = phone
  await phone.open('/to-giac')
  const call = page.locator('a[href="tel:113"]').first()
  await sdkIsThere(phone)
  // Zalo's login hangs, and with it every call of the SDK.
  await call.click()
  await call.click()
  await expect.poll(() => left).toEqual(['tel:113'])
})

test.each(Object.values(refusals))(
  '113 that Zalo refuses with %d is dialled by the phone',
  async (code) => {
    const phone = await takeZaloPhone({ answers: { 'action.open.phone': { refuse: code } } })
    await phone.open('/to-giac')
    await sdkIsThere(phone)
    await phone.page.locator('a[href="tel:113"]').first().click()
    await expect.poll(() => phone.left).toEqual(['tel:113'])
  },
)

test('113 that Zalo dials is dialled by Zalo alone', async () => {
  const phone = await takeZaloPhone()
  await phone.open('/to-giac')
  await sdkIsThere(phone)
  await phone.page.locator('a[href="tel:113"]').first().click()
  expect((await phone.called('action.open.phone')).params).toMatchObject({ phoneNum: '113' })
  expect(phone.left).toEqual([])
})

test('a message to a number is opened by Zalo, and by the phone where Zalo does not answer', async () => {
  const phone = await takeZaloPhone()
  await phone.open('/trang/cong-an-khong-bao-gio')
  await sdkIsThere(phone)
  const write = phone.page.getByRole('link', { name: 'Nhắn tin tới 5656' })
  await write.click()
  const { params } = await phone.called('action.open.sms')
  expect(params).toMatchObject({ phoneCode: '5656', content: '' })
  expect(phone.left).toEqual([])
  phone.answer('action.open.sms', silent)
  await write.click()
  await expect.poll(() => phone.left).toEqual(['sms:5656'])
})

test('where login hangs a page is shared by copying its address for everybody', async () => {
  const phone = await takeZaloPhone({
    answers: { 'action.jump.login': silent },
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  })
  const { page } = phone
  await phone.open(procedure)
  await page.getByText('Chia sẻ', { exact: true }).click()
  await page.getByText('Chép liên kết').click()
  await page.getByText('Đã chép').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`https://zalo.me/s/${appId}${procedure}`)
  expect(copied).not.toContain('h5.zdn.vn')
})

test('a link opens its page while the app is open; back closes a dialog, then goes back', async () => {
  const phone = await takeZaloPhone()
  const { page, openLink, back } = phone
  await phone.open('/')
  await sdkIsThere(phone)
  await openLink('/cai-dat?x=1')
  await page.waitForURL(`${appUrl}/cai-dat?x=1`)
  const dialog = page.locator('dialog[open]')
  await page.getByRole('button', { name: /^Xóa/ }).first().click()
  await dialog.waitFor()
  expect(await back()).toBe('back')
  await dialog.waitFor({ state: 'hidden' })
  expect(page.url()).toBe(`${appUrl}/cai-dat?x=1`)
  expect(await back()).toBe('back')
  await page.waitForURL(`${appUrl}/`)
})

test('what leads out of the app is asked about first, and can be taken elsewhere', async () => {
  const phone = await takeZaloPhone({ answers: { 'action.open.inapp': { refuse: -2002 } } })
  const { page, calls } = phone
  await phone.open(procedure)
  const out = page.locator('main a.ct-external').first()
  const address = (await out.getAttribute('href'))!
  await out.click()
  const dialog = page.getByRole('dialog', { name: 'Mở trang ngoài ứng dụng?' })
  await dialog.getByText(new URL(address).host).waitFor()
  expect(calls.map(({ action }) => action)).not.toContain('action.open.inapp')
  await dialog.getByRole('button', { name: 'Mở trang' }).click()
  await dialog.getByText('Zalo chưa mở được').waitFor()
  phone.answer('action.open.inapp', {})
  await dialog.getByRole('button', { name: 'Mở trang' }).click()
  await dialog.waitFor({ state: 'hidden' })
  const opened = new URL((await phone.called('action.open.inapp')).params.url as string)
  expect(opened.host).toBe(new URL(address).host)
})

test('sections never opened are there without a network', async () => {
  const phone = await takeZaloPhone()
  const { page, network } = phone
  await phone.open('/')
  // What is fetched last is there: one of the single documents, after the code and the lists.
  const details = () => network.seen.filter(({ path }) => /content-procedures-\d/.test(path)).length
  await expect.poll(details, { timeout: 60_000 }).toBeGreaterThan(0)
  await phone.connect(false)
  await page.getByText('Máy đang mất mạng').waitFor()
  for (const [link, heading] of [
    ['Liên hệ', 'Gặp đúng nơi'],
    ['Thủ tục', 'Thủ tục'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: link }).click()
    await page.getByRole('heading', { level: 1, name: new RegExp(heading) }).waitFor()
    expect(await page.locator('main a[href]').count()).toBeGreaterThan(3)
  }
})

test('the SDK comes after the first paint, and what the person prefers before it', async () => {
  const phone = await takeZaloPhone()
  const { page } = phone
  await phone.open('/cai-dat')
  await page.getByRole('radio', { name: 'Tối' }).check({ force: true })
  await phone.open('/')
  await sdkIsThere(phone)
  const times = await page.evaluate(() => {
    const sdk = performance.getEntriesByType('resource').find(({ name }) => /zalo-sdk/.test(name))
    return {
      sdk: sdk?.startTime,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    }
  })
  expect(times.sdk).toBeGreaterThan(times.paint!)
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})

test.each(['full', 'forgetful', 'refusing', 'throwing'] as const)(
  'a phone whose storage is %s keeps nothing, and the app says so where it matters',
  async (nativeStorage) => {
    const phone = await takeZaloPhone({ nativeStorage })
    await phone.open('/cua-toi')
    await phone.page.getByText('Máy này không cho lưu gì lại').waitFor()
    await phone.page.getByText('cập nhật Zalo').waitFor()
  },
)
