import { expect, inject, test } from 'vitest'
import { keepAwake, lettersFor, publishAlert, textOf, tokenIn } from '../cms/src/notices/testing'
import { act } from '../cms/src/feedback/testing'
import { administrator, staffWith, until } from '../cms/src/platform/testing/api'
import { pushBrowser } from '../cms/src/platform/testing/push-browser'
import { newcomer, untilAlive, visit, withServiceWorker } from './lib/journey'
import { referenceOfSent, writeFeedback } from './lib/write-feedback'

type Subscription = ReturnType<typeof pushBrowser>['subscription']

/**
 * Chromium's own push service lies on the internet, and without windows it lets nobody allow notifications. So the
 * permission is given here, and `subscribe` answers with an address at the stand-in of a push service, with real
 * keys: what arrives there is opened with them. What the service worker shows of it is not seen here.
 */
function answerSubscribe({ subscription, key }: { subscription: Subscription; key: string }) {
  const made = {
    endpoint: subscription.endpoint,
    toJSON: () => subscription,
    unsubscribe: async () => {
      localStorage.removeItem(key)
      return true
    },
  } as unknown as PushSubscription
  Object.defineProperty(Notification, 'permission', { get: () => 'granted' })
  Notification.requestPermission = async () => 'granted'
  PushManager.prototype.getSubscription = async () => (localStorage.getItem(key) ? made : null)
  PushManager.prototype.subscribe = async () => {
    localStorage.setItem(key, 'yes')
    return made
  }
}

test('somebody asks to be told, is told while the app is closed, reads it in the inbox, and leaves by one tap', async () => {
  await keepAwake()
  const browser = pushBrowser(inject('noticesUrl'))
  const page = await newcomer(withServiceWorker)
  await page.addInitScript(answerSubscribe, { subscription: browser.subscription, key: 'stub' })
  const open = async (path: string) => {
    await page.goto(inject('serviceUrl') + path, { waitUntil: 'load' })
    await untilAlive(page)
  }
  await open('/phan-anh/viet')
  const words = `Đèn đường ngõ 12 tắt ${Date.now()}`
  await writeFeedback(page, words)
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await page.getByText('Đã nhận được phản ánh của bạn').waitFor({ timeout: 60_000 })
  const reference = await referenceOfSent(page)

  await open('/thong-bao')
  await page.getByRole('switch', { name: /Phản ánh của tôi/ }).check()
  await page.getByRole('button', { name: 'Bật thông báo' }).click()
  await page.getByText('Đã bật. Máy sẽ báo').waitFor({ timeout: 60_000 })

  const officer = await staffWith(['coordinator'])
  const found = await officer.get(`/api/feedback-cases?where[reference][equals]=${reference}`)
  const id = found.body.docs[0].id as string
  const answered = await act(officer, id, { action: 'answer', text: 'Đã thay bóng đèn.' })
  expect(answered.status).toBe(200)
  await until(async () => (await browser.pushed()).length > 0, 30_000)
  const [told] = await browser.told()
  expect(told!.title).toBe(`Phản ánh ${reference} đã có trả lời`)

  // Hours later: the inbox asks about each case only so often, the way to it never.
  await page.evaluate(() => localStorage.removeItem('chung-tay:feedback:news'))
  await open('/thong-bao')
  await page.getByRole('link', { name: new RegExp(`Mới.*${words}`) }).waitFor()
  await open('/cua-toi')
  await page.getByRole('link', { name: /tin mới.*Thông báo/ }).click()
  const item = page.getByRole('link', { name: new RegExp(`Mới.*${words}`) })
  await item.waitFor()
  await page.getByRole('button', { name: 'Đánh dấu đã đọc hết' }).click()
  await page.getByText('Bạn đã đọc hết.').waitFor()

  await page.getByRole('button', { name: 'Tắt hết thông báo' }).click()
  await page.getByText('Đã tắt hết').waitFor({ timeout: 60_000 })
  expect(await page.evaluate(() => localStorage.getItem('stub'))).toBeNull()
  await act(officer, id, { action: 'close', outcome: 'solved' })
  const { body } = await officer.get('/api/notices/outbox')
  expect(JSON.stringify(body.waiting.messages)).not.toContain(reference)
  expect(await browser.pushed()).toHaveLength(1)

  await page.context().setOffline(true)
  await open('/thong-bao')
  await page.getByRole('link', { name: new RegExp(words) }).waitFor({ timeout: 60_000 })
})

test('somebody asks for letters, confirms from their mailbox, gets one, and ends them from it', async () => {
  await keepAwake()
  const email = `ba-noi-${Date.now()}@vi-du.vn`
  const page = await visit('/thong-bao')
  await page.getByRole('switch', { name: /Cảnh báo cho nơi tôi ở/ }).check()
  await page.getByText('Nhận qua thư điện tử').click()
  await page.getByRole('textbox', { name: 'Thư điện tử' }).fill(email)
  await page.getByRole('button', { name: 'Gửi thư xác nhận' }).click()
  await page.getByText(`Đã gửi thư xác nhận tới ${email}`).waitFor({ timeout: 60_000 })
  const letter = async (count: number) => {
    await until(async () => (await lettersFor(email)).length >= count, 30_000)
    return (await lettersFor(email)).at(-1)!
  }
  const follow = async (path: string, act: string, done: string) => {
    const token = tokenIn(await letter(path === '/thong-bao/xac-nhan' ? 1 : 2), path)
    // Wherever the letter is opened: another browser, which knows nothing.
    const there = await visit(`${path}#${token}`)
    await there.getByRole('button', { name: act }).click()
    await there.getByText(done).waitFor()
  }
  await follow('/thong-bao/xac-nhan', 'Xác nhận nhận thư', 'Đã xác nhận')
  const { slug } = await publishAlert(await administrator())
  expect(textOf(await letter(2))).toContain(`/tin-nong/${slug}`)
  await follow('/thong-bao/thoi-nhan', 'Thôi nhận thư', 'Đã thôi gửi thư')
})
