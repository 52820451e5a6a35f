import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signatureOf, someAccount } from '../../cms/src/identity/testing'
import { administrator, stranger } from '../../cms/src/platform/testing/api'
import { communes } from '../../cms/src/platform/testing/communes'
import { localPayload } from '../../cms/src/platform/testing/local-payload'
import { newContest } from '../../cms/src/quiz/testing'
import { choosePlace } from '../lib/choose-place'
import { appId } from './names'
import { takeZaloPhone, type ZaloPhone, type ZaloPhoneSetting } from './zalo-phone'

/*
 * What somebody can do who lets the app know their Zalo account: take what one phone follows to another, enter
 * a contest that asks for it, and have their number filled in. Who says no goes on as before.
 */

const offer = async (isCarryingOffered: boolean) =>
  (await administrator()).post('/api/globals/settings', { identity: { isCarryingOffered } })
let payload: Payload
beforeAll(async () => {
  ;({ payload } = await localPayload())
  await offer(true)
})
afterAll(async () => {
  await offer(false)
  await payload.destroy()
})

const turnOn = 'Bật mang theo'
const button = ({ page }: ZaloPhone, name: string) =>
  page.getByRole('button', { name, exact: true })
const says = ({ page }: ZaloPhone, text: string) =>
  page.getByText(text).waitFor({ timeout: 30_000 })

/** A phone that keeps one case, of the person whose Zalo it is, on the page of what is theirs. */
async function phoneWith(title: string, setting: ZaloPhoneSetting) {
  const phone = await takeZaloPhone(setting)
  const bodies: string[] = []
  phone.page.on('request', (request) => bodies.push(request.postData() ?? ''))
  await phone.open('/trac-nghiem')
  const code = randomUUID().replace(/\D/g, '').padEnd(16, '7').slice(0, 16)
  const cases = [{ code, reference: `PA-${code}`, title, sentAt: Date.now() }]
  await phone.page.evaluate(
    ({ app, kept }) => {
      const { ZaloJavaScriptInterface: zalo } = window as unknown as {
        ZaloJavaScriptInterface: { processActionMPDS: (text: string) => string }
      }
      const map = { 'chung-tay:feedback:mine': kept }
      const asked = { mpds_action: 'mpds.set', appId: app, mpds_data: { map } }
      zalo.processActionMPDS(JSON.stringify(asked))
    },
    { app: appId, kept: JSON.stringify(cases) },
  )
  await phone.open('/cua-toi')
  await phone.page.getByRole('link', { name: title }).waitFor()
  return { ...phone, bodies }
}

test('what one phone follows comes to the other, the reason told first; one tap removes it for both', async () => {
  const { id, accessToken } = someAccount()
  const account = { accessToken, hasConsented: true }
  const first = await phoneWith('Đèn đường hỏng', { account })
  const second = await phoneWith('Cống bị tắc', { account })
  await says(first, 'Tên, ảnh, số điện thoại không được lấy')
  expect(first.network.seen.filter(({ path }) => path.includes('/identity/'))).toEqual([])
  await button(first, turnOn).click()
  await says(first, 'Đang bật.')
  await button(second, turnOn).click()
  await says(second, 'Đã lấy về từ máy khác của bạn: 1 mã phản ánh.')
  await second.page.getByRole('link', { name: /Đèn đường hỏng/ }).waitFor()
  // The first one hears of it when its page opens again.
  await first.open('/cua-toi')
  await says(first, 'Đã lấy về từ máy khác của bạn: 1 mã phản ánh.')
  await first.page.getByRole('link', { name: /Cống bị tắc/ }).waitFor()
  // Nothing of it is readable on the way, and Zalo's id is nowhere.
  const sent = [...first.bodies, ...second.bodies]
  expect(sent.filter((body) => body.includes('"sealed"')).length).toBeGreaterThan(1)
  expect(sent.join()).not.toContain('Đèn đường hỏng')
  const asked = first.network.seen.filter(({ path }) => path.includes('/identity/'))
  expect(JSON.stringify(asked)).not.toContain(id)

  await button(first, 'Xóa bản mang theo').click()
  await button(first, 'Xóa').click()
  await says(first, 'Đã xóa bản mang theo.')
  await button(second, 'Cập nhật ngay').click()
  await says(second, 'Bản mang theo đã được xóa')
  await second.page.getByRole('link', { name: /Đèn đường hỏng/ }).waitFor()
  await button(second, turnOn).waitFor()
})

test('who takes the consent back in Zalo is forgotten, and what is on the phone stays', async () => {
  const { id, accessToken } = someAccount()
  const phone = await phoneWith('Biển báo gãy', { account: { accessToken, hasConsented: true } })
  await button(phone, turnOn).click()
  await says(phone, 'Đang bật.')
  const event = { event: 'user.revoke.consent', appId: '1', userId: id, timestamp: Date.now() }
  const heard = await stranger().post('/api/identity/zalo-events', event, {
    'X-ZEvent-Signature': signatureOf(event, 'secret'),
  })
  expect(heard.status).toBe(200)
  await phone.open('/cua-toi')
  await says(phone, 'Bản mang theo đã được xóa')
  await phone.page.getByRole('link', { name: /Biển báo gãy/ }).waitFor()
})

test('who says no, or whose Zalo says nothing or is unknown, goes on as before', async () => {
  const { accessToken } = someAccount()
  const refusing = await phoneWith('Hố ga mất nắp', {
    account: { accessToken, hasConsented: false },
    answers: { 'action.mp.user.authorize': { refuse: -201 } },
  })
  await button(refusing, turnOn).click()
  await refusing.page.getByText('ai xem được').click()
  await says(refusing, 'Zalo chưa xác nhận bạn là ai')
  await refusing.page.getByRole('link', { name: /Hố ga mất nắp/ }).waitFor()
  await button(refusing, turnOn).waitFor()
  expect(refusing.network.seen.filter(({ path }) => path.includes('/identity/'))).toEqual([])
  // The same person thinks otherwise.
  refusing.answer('action.mp.user.authorize', { data: JSON.stringify({ 'scope.userInfo': true }) })
  await button(refusing, turnOn).click()
  await says(refusing, 'Đang bật.')

  const unknown = await phoneWith('Cây đổ', {})
  await button(unknown, turnOn).click()
  await says(unknown, 'Zalo chưa xác nhận được tài khoản của bạn.')

  const silent = await phoneWith('Rác ùn', { answers: { 'action.jump.login': { silent: true } } })
  await silent.page.clock.install()
  await button(silent, turnOn).click()
  await says(silent, 'Đang hỏi Zalo')
  await silent.page.clock.runFor(30_000)
  await says(silent, 'Bạn đóng ứng dụng, mở lại rồi thử lần nữa')
  await silent.page.getByRole('link', { name: /Rác ùn/ }).waitFor()
})

test('a contest that asks for the account takes it on two phones for one; who says no is shown where to play', async () => {
  const { slug } = await newContest(payload, { more: { whoMayEnter: 'zalo' } })
  const { accessToken } = someAccount()
  const enter = async (setting: ZaloPhoneSetting) => {
    const phone = await takeZaloPhone(setting)
    await phone.open(`/trac-nghiem/cuoc-thi?c=${slug}`)
    await phone.page.getByLabel('Tên hiển thị').fill('Hoa Sen')
    await button(phone, 'Bắt đầu làm bài').click()
    return phone
  }
  const refusing = await enter({
    account: { accessToken, hasConsented: false },
    answers: { 'action.mp.user.authorize': { refuse: -201 } },
  })
  await says(refusing, 'nên chưa vào cuộc thi này được')
  await refusing.page.getByRole('link', { name: 'Chơi không cần tài khoản' }).waitFor()
  // Who thinks otherwise at once is asked again.
  refusing.answer('action.mp.user.authorize', { data: JSON.stringify({ 'scope.userInfo': true }) })
  await button(refusing, 'Bắt đầu làm bài').click()
  await says(refusing, 'Câu 1/')

  const first = await enter({ account: { accessToken, hasConsented: true } })
  await first.page.getByRole('radio').first().check()
  await button(first, 'Câu tiếp theo').click()
  await says(first, 'Câu 2/')
  // The same person goes on where they were.
  await says(await enter({ account: { accessToken, hasConsented: true } }), 'Câu 2/')
})

test('a number comes from Zalo into the field where one would type it; a no, a used token or silence leave it as it was', async () => {
  const { accessToken } = someAccount()
  const number = 'action.mp.get.number'
  const phone = await takeZaloPhone({
    account: { accessToken, hasConsented: true },
    answers: { [number]: { refuse: -201 } },
  })
  const { page } = phone
  const token = (name: string) => ({ data: { token: `number-84912345678-${name}${accessToken}` } })
  const take = 'Lấy số từ Zalo'

  await phone.open('/phan-anh/viet')
  await page.getByText('Không', { exact: true }).click()
  await page.getByText('An ninh, trật tự ở địa phương').click()
  await button(phone, 'Tiếp tục').click()
  await choosePlace(page, 'Xảy ra ở xã, phường nào?', (await communes(1))[0]!.name)
  await page.getByLabel('Bạn kể lại giúp').fill('Cột đèn trước trường học bị nghiêng')
  await button(phone, 'Tiếp tục').click()
  await says(phone, 'đơn vị xử lý gọi lại được khi cần hỏi thêm')
  expect(phone.calls.map(({ action }) => action)).not.toContain(number)
  await button(phone, take).click()
  await says(phone, 'Bạn chưa cho phép, không sao cả.')
  expect(await page.getByLabel('Số điện thoại').inputValue()).toBe('')
  phone.answer(number, token('a'))
  await button(phone, take).click()
  await says(phone, 'Đã điền số vào ô trên')
  expect(await page.getByLabel('Số điện thoại').inputValue()).toBe('0912 345 678')
  await button(phone, 'Tiếp tục').click()
  await says(phone, '0912 345 678')

  await phone.open('/kiem-tra-lua-dao/khieu-nai')
  const contact = page.getByLabel('Số điện thoại hoặc thư điện tử')
  await contact.fill('0987 654 321')
  await button(phone, take).click()
  await says(phone, 'đã quá lâu hoặc đã dùng rồi')
  phone.answer(number, { refuse: -1403 })
  await button(phone, take).click()
  await says(phone, 'Zalo chưa đưa số')
  phone.answer(number, { silent: true })
  await page.clock.install()
  await button(phone, take).click()
  await says(phone, 'Đang hỏi Zalo')
  await page.clock.runFor(30_000)
  await says(phone, 'Zalo chưa trả lời')
  expect(await contact.inputValue()).toBe('0987 654 321')
})
