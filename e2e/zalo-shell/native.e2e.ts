import { afterAll, expect, onTestFinished, test } from 'vitest'
import { administrator } from '../../cms/src/platform/testing/api'
import { communes } from '../../cms/src/platform/testing/communes'
import { takeZaloPhone, type ZaloPhone } from './zalo-phone'

/*
 * What makes the app at home in Zalo: its colours, its one way back, its network, what it offers.
 */

const oaId = '1234567890123456789'
const settings = async (change: Record<string, unknown>) =>
  (await administrator()).post('/api/globals/settings', change)
afterAll(() => settings({ zaloOaId: '' }))

const sdkIsThere = ({ page }: ZaloPhone) => page.waitForFunction(() => 'zaloJSV2' in window)
const background = ({ page }: ZaloPhone) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const headers = ({ calls }: ZaloPhone) =>
  calls.filter(({ action }) => /config\.view|header|actionbar/i.test(action))

test('the page is Vietnamese to a screen reader, and as dark as Zalo is', async () => {
  const light = await takeZaloPhone({ context: { colorScheme: 'dark' } })
  await light.open('/thu-tuc')
  expect(await light.page.evaluate(() => document.documentElement.lang)).toBe('vi')
  const dark = await takeZaloPhone({ theme: 'dark' })
  await dark.open('/thu-tuc')
  expect(await background(light)).not.toBe(await background(dark))
  expect(await dark.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})

test('the header is dark with the page when the person prefers it so, and Zalo is told once', async () => {
  const phone = await takeZaloPhone()
  await phone.open('/cai-dat')
  await sdkIsThere(phone)
  const before = headers(phone).length
  await phone.page.getByText('Tối', { exact: true }).click()
  await expect.poll(() => JSON.stringify(headers(phone).slice(before))).toContain('10291D')
})

test('there is one way back: Zalo’s, and ours where Zalo’s would close the app', async () => {
  const phone = await takeZaloPhone()
  const { page } = phone
  const ours = page.locator('main').getByRole('link', { name: 'Quay lại' })
  await phone.open('/thu-tuc/cap-lai-the-can-cuoc')
  await ours.click()
  await page.getByRole('heading', { level: 1, name: 'Thủ tục' }).waitFor()
  expect(await ours.count()).toBe(0)
  expect(await phone.back()).toBe('back')
  await page.waitForURL('**/thu-tuc/cap-lai-the-can-cuoc')
})

test('a network that Zalo alone hears of is believed, lost and found', async () => {
  const phone = await takeZaloPhone()
  await phone.open('/thu-tuc')
  await sdkIsThere(phone)
  const lost = phone.page.getByText('Máy đang mất mạng')
  const tell = (state: string) => phone.tell('h5.event.connection.changed', { state })
  await expect
    .poll(async () => {
      await tell('DISCONNECTED')
      return lost.count()
    })
    .toBe(1)
  expect(await phone.page.evaluate(() => navigator.onLine)).toBe(true)
  await tell('CONNECTED')
  await lost.waitFor({ state: 'hidden' })
})

test('after something succeeded a shortcut is offered, another time the Official Account, and no more', async () => {
  await settings({ zaloOaId: oaId })
  const places = await communes(4)
  const phone = await takeZaloPhone()
  const { page } = phone
  // One phone is counted once a day for one place.
  const rate = async () => {
    await phone.open(`/danh-gia?noi=${places.pop()!.slug}`)
    await page.getByText('Rất hài lòng', { exact: true }).click()
    await page.getByRole('button', { name: 'Gửi đánh giá' }).click()
    await page.getByText(/Đã ghi nhận đánh giá DG-/).waitFor({ timeout: 60_000 })
  }
  const shortcut = page.getByRole('heading', { name: 'Lần sau mở nhanh hơn?' })
  const follow = page.getByRole('heading', { name: 'Nhận tin của cơ quan trong Zalo?' })
  await phone.open('/')
  expect(await shortcut.count()).toBe(0)
  await rate()
  await shortcut.waitFor()
  await page.getByRole('button', { name: 'Không cần' }).click()
  await shortcut.waitFor({ state: 'hidden' })
  await rate()
  await follow.waitFor()
  phone.answer('action.follow.oa', { refuse: -201 })
  await page.getByRole('button', { name: 'Theo dõi trong Zalo' }).click()
  await page.getByText('Chưa theo dõi.').waitFor()
  await rate()
  await page.getByRole('link', { name: 'Xem kết quả chung' }).waitFor()
  expect((await shortcut.count()) + (await follow.count())).toBe(0)
  // Whoever looks for them finds both.
  await phone.open('/cai-dat')
  await page.getByRole('button', { name: 'Đưa ra màn hình chính' }).click()
  await page.getByText('Zalo đã nhận.').waitFor()
})

test('the chat with a unit’s Official Account opens in Zalo; where it does not, its address is offered', async () => {
  const admin = await administrator()
  const { body } = await admin.get('/api/contacts?limit=1&depth=1&where[unit.slug][exists]=true')
  const [contact] = body.docs as { id: string; zaloUrl?: string; unit: { slug: string } }[]
  const write = (zaloUrl: string | null) =>
    admin.patch(`/api/contacts/${contact!.id}`, { zaloUrl, _status: 'published' })
  onTestFinished(() => write(contact!.zaloUrl ?? null).then(() => undefined))
  expect((await write(`https://zalo.me/${oaId}`)).status).toBe(200)
  const phone = await takeZaloPhone()
  const { page } = phone
  await phone.open(`/lien-he/${contact!.unit.slug}`)
  const chat = page.getByRole('button', { name: /Zalo/ }).first()
  await chat.click()
  await expect.poll(() => JSON.stringify(phone.calls)).toContain(oaId)
  const { action } = phone.calls.find(({ params }) => JSON.stringify(params).includes(oaId))!
  phone.answer(action, { refuse: -2000 })
  await chat.click()
  await page.getByRole('dialog').getByText('zalo.me').waitFor()
})

test('what is half written is there after another app came before it, and after it was closed', async () => {
  const phone = await takeZaloPhone()
  const { page } = phone
  await phone.open('/phan-anh/viet')
  const danger = page.getByRole('group', { name: /Có ai đang bị đe dọa/ })
  await danger.getByText('Không', { exact: true }).click()
  await page.getByText('An ninh, trật tự ở địa phương').click()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  const story = page.getByRole('textbox', { name: /Bạn kể lại giúp/ })
  await story.fill('Đèn đường trước trường học hỏng từ tối thứ Hai')
  await phone.pause()
  await phone.resume()
  expect(await story.inputValue()).toContain('Đèn đường trước trường học')
  await phone.pause()
  await phone.open('/phan-anh')
  await page.getByRole('link', { name: /Đèn đường trước trường học/ }).click()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  expect(await story.inputValue()).toContain('Đèn đường trước trường học')
})

test('a form that Zalo cannot show is kept on the phone', async () => {
  const phone = await takeZaloPhone()
  const { page } = phone
  await phone.open('/thu-tuc')
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://dichvucong.example.vn/to-khai.docx'
    link.textContent = 'Tờ khai thử'
    document.querySelector('main')!.prepend(link)
  })
  await page.getByRole('link', { name: 'Tờ khai thử' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tải tệp về máy?' })
  phone.answer('action.save.file', { refuse: -101 })
  await dialog.getByRole('button', { name: 'Tải về máy' }).click()
  await dialog.getByText('Zalo chưa tải được. Chép địa chỉ').waitFor()
  phone.answer('action.save.file', {})
  await dialog.getByRole('button', { name: 'Tải về máy' }).click()
  await dialog.getByText('Zalo báo đã tải về máy.').waitFor()
  expect(JSON.stringify(phone.calls)).toContain('to-khai.docx')
})
