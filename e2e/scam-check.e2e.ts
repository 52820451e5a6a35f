import { randomInt, randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { renderSVG } from 'uqr'
import { expect, inject, test } from 'vitest'
import { staffWith, until } from '../cms/src/platform/testing/api'
import { decide, lookUp, propose, someNumber } from '../cms/src/scam-check/testing'
import { desktop, signIn, visit } from './lib/journey'

const spoken = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken.join(' '))

/** A Chromium without a screen has no voices: a Vietnamese one that notes what it is given to say. */
const withVoice = () => {
  const heard: string[] = []
  Object.assign(globalThis, { spoken: heard })
  speechSynthesis.getVoices = () => [{ lang: 'vi-VN', name: 'vi' } as SpeechSynthesisVoice]
  speechSynthesis.speak = (utterance) => void heard.push(utterance.text)
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined })
}

test('a frightened person with large text, listening, comes from the home page to advice in a few touches', async () => {
  const page = await visit('/cai-dat')
  await page.getByText('Rất to', { exact: true }).click()
  await page.context().addInitScript(withVoice)
  await page.goto(inject('serviceUrl'))
  await page.getByRole('link', { name: 'Có phải lừa đảo?' }).click()
  await page.getByRole('link', { name: /Tôi đang bị gọi, bị nhắn/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Chuyện gì đang xảy ra?' }).waitFor()
  await page.getByText('Đọc to từng câu').click()
  await until(async () => (await spoken(page)).includes('Chuyện gì đang xảy ra?'))
  await page.getByRole('button', { name: 'Có người đang gọi cho tôi' }).click()
  await page.getByText('Câu 1, nhiều nhất 5 câu').waitFor()
  await until(async () => (await spoken(page)).includes('Người gọi có xưng là công an'))
  await page.getByRole('button', { name: 'Có', exact: true }).click()
  await page.getByText('Câu 2, nhiều nhất 5 câu').waitFor()
  await page.getByRole('button', { name: 'Tôi không chắc' }).click()
  await page.getByRole('heading', { level: 1, name: 'Đây là lừa đảo. Hãy dập máy.' }).waitFor()
  await until(async () => (await spoken(page)).includes('Dập máy ngay'))
  expect(await page.getByRole('link', { name: /Gọi 113/ }).getAttribute('href')).toBe('tel:113')
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(width).toBeLessThanOrEqual(0)
  await page.goBack()
  await page.getByText('Câu 2, nhiều nhất 5 câu').waitFor()
})

test('an address opens the questions at its step, also by keyboard alone', async () => {
  const page = await visit('/kiem-tra-lua-dao?buoc=tong-tien-anh')
  await page.getByRole('heading', { level: 1, name: /Đây là tống tiền/ }).waitFor()
  await page.goto(`${inject('serviceUrl')}/kiem-tra-lua-dao?buoc=doa-vu-an`)
  await page.getByRole('button', { name: 'Có', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /bắt cóc qua mạng/ }).waitFor()
  await page.goto(`${inject('serviceUrl')}/kiem-tra-lua-dao?buoc=khong-co`)
  await page.getByRole('link', { name: /Tôi đang bị gọi, bị nhắn/ }).waitFor()
})

test('a number is looked up only on submit, and "no record" is not said to be safe', async () => {
  const page = await visit('/kiem-tra-lua-dao')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const number = someNumber()
  await page.getByLabel(/^Số, tài khoản, link/).fill(number)
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  await page.getByText('Chưa có trong danh sách').waitFor()
  await page.getByText('Như vậy không có nghĩa là an toàn', { exact: false }).waitFor()
  const questions = asked.filter((each) => each.startsWith('/api/scam-check'))
  expect(questions).toHaveLength(1)
  expect(questions[0]).toMatch(/^\/api\/scam-check\/phone\/[0-9a-f]{3}$/)

  await page.getByRole('button', { name: 'Kiểm tra cái khác' }).click()
  await page.context().setOffline(true)
  await page.getByText('Kiểm tra danh sách thì phải có mạng').waitFor()
  await page.getByLabel(/^Số, tài khoản, link/).fill(number)
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
  await page.getByText('Chưa rõ thì đừng chuyển tiền.', { exact: false }).waitFor()
})

test('a whole message gets one verdict first, the worst; what else is in it stands below', async () => {
  const page = await visit('/kiem-tra-lua-dao/tra-cuu')
  await page
    .getByLabel(/^Số, tài khoản, link/)
    .fill(
      `VNeID của bạn hết hạn. Gọi ${someNumber()}, mở https://dichvucong.bocongan.gov.vn.xyz/ rồi nộp phí vào ` +
        'STK 19034567890123 Techcombank trước 20/11/2026. Mã 123456.',
    )
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
  await page.getByText('Địa chỉ nhái. Đừng mở, đừng điền gì.').waitFor()
  const others = page.locator('.ct-others li')
  expect(await others.count()).toBe(2)
  expect(await others.getByText('Chưa có trong danh sách').count()).toBe(2)
  expect(await page.getByText('Như vậy không có nghĩa là an toàn').count()).toBe(0)
  // Without a network the imitation is known all the same.
  await page.getByRole('button', { name: 'Kiểm tra cái khác' }).click()
  await page.context().setOffline(true)
  await page.getByLabel(/^Số, tài khoản, link/).fill('dichvucong.bocongan.gov.vn.xyz')
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
  await page.getByText('Địa chỉ nhái. Đừng mở, đừng điền gì.').waitFor()
  await page.getByText('Chưa hỏi được danh sách lừa đảo').waitFor()
})

test('the code in a picture from the phone is asked about at once; nothing of the picture is sent', async () => {
  const page = await visit('/kiem-tra-lua-dao')
  const sent: string[] = []
  page.on('request', (request) => void (request.postData() && sent.push(request.url())))
  const picture = page.getByLabel('Ảnh mã QR')
  const pick = (name: string, buffer: Buffer) =>
    picture.setInputFiles({ name, mimeType: 'image/png', buffer })
  await pick('trang.png', await screenshotOf())
  await page.getByText('Chưa thấy mã QR đọc được trong ảnh này.', { exact: false }).waitFor()
  await pick('anh.png', Buffer.from('not a picture'))
  await page.getByText('Máy chưa mở được ảnh này.', { exact: false }).waitFor()
  await pick('ma.png', await screenshotOf('https://dichvucong.bocongan.gov.vn.xyz/nop-phi'))
  await page.getByText('Địa chỉ nhái. Đừng mở, đừng điền gì.').waitFor()
  // Back leads to the box, with what was read.
  await page.goBack()
  expect(await page.getByLabel(/^Số, tài khoản, link/).inputValue()).toContain(
    'bocongan.gov.vn.xyz',
  )
  expect(sent.filter((url) => !url.endsWith('/api/usage'))).toEqual([])
})

/** A screenshot as phones take it, with a code of that text in its middle. */
async function screenshotOf(text?: string): Promise<Buffer> {
  const background = { r: 235, g: 240, b: 245 }
  const screen = sharp({ create: { width: 1080, height: 2400, channels: 3, background } })
  if (!text) return screen.png().toBuffer()
  const code = await sharp(Buffer.from(renderSVG(text)))
    .resize(560)
    .png()
    .toBuffer()
  return screen
    .composite([{ input: code, left: 260, top: 900 }])
    .png()
    .toBuffer()
}

test('an imitated address is explained, an official number is named', async () => {
  const page = await visit('/kiem-tra-lua-dao/dung-la-cong-an')
  const field = page.getByLabel('Số điện thoại, link Zalo, trang web hoặc hộp thư')
  const ask = () => page.getByRole('button', { name: 'So với danh bạ' }).click()
  await field.fill('https://dichvucong.bocongan.gov.vn.xyz/')
  await ask()
  await page.getByText('Địa chỉ nhái.', { exact: false }).waitFor()
  await page.getByText('phải tận cùng đúng bằng .gov.vn', { exact: false }).waitFor()
  await field.fill('113')
  await ask()
  await page.getByText('được công bố chính thức', { exact: false }).waitFor()
  await field.fill('0912345678')
  await ask()
  await page.getByText('Riêng điều đó chưa chứng tỏ là lừa đảo', { exact: false }).waitFor()
})

test('an editor brings in 1,000 indicators with 12 bad rows, and takes the file back', async () => {
  const start = randomInt(10 ** 4) * 1000
  const row = (value: string) =>
    `Số điện thoại;${value};;Cho vay, tín dụng đen;Công an xác minh;20/11/2026;;Biên bản kiểm thử`
  const lines = Array.from({ length: 988 }, (_, index) =>
    row(`091${String((start + index) % 10 ** 7).padStart(7, '0')}`),
  )
  const bad = Array.from({ length: 12 }, (_, index) => row(`số sai ${'x'.repeat(index + 1)}`))
  const head =
    'Loại;Số, đường link, tên gói;Ngân hàng;Hình thức;Ai xác minh;Ngày xác minh;Hết hạn công bố;Căn cứ'
  const file = path.join(tmpdir(), `dau-hieu-${randomUUID()}.csv`)
  writeFileSync(file, [head, ...lines.slice(0, 500), ...bad, ...lines.slice(500)].join('\n'))
  const page = await visit('/', { viewport: desktop })
  await signIn(page)
  await page.goto(`${inject('serviceUrl')}/admin/duyet-dau-hieu?muc=nhap-tep`)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByText('12 dòng sai, sẽ không được lưu').waitFor()
  expect(await page.locator('tbody tr').count()).toBe(12)
  await page.getByRole('button', { name: 'Đề nghị 988 dấu hiệu' }).click()
  await page.getByText('Đã lập 988 đề nghị, chờ người khác duyệt.').waitFor({ timeout: 60_000 })
  page.on('dialog', (dialog) => void dialog.accept())
  const own = page.locator('li', { hasText: path.basename(file) })
  await own.getByRole('button', { name: 'Hoàn tác' }).click()
  await page.getByText('Đã bỏ 988 đề nghị.').waitFor({ timeout: 60_000 })
})

test('a second person lists, the owner contests, a colleague takes it down, and a phone hears of it', async () => {
  const writer = await staffWith(['editor'])
  const second = await staffWith(['editor'])
  const { id, value } = await propose(writer)
  await decide(second, [id])
  await until(async () => (await lookUp({ kind: 'phone', value }))?.state === 'listed')

  const page = await visit('/kiem-tra-lua-dao/tra-cuu')
  const check = async () => {
    await page.getByLabel(/^Số, tài khoản, link/).fill(value)
    await page.getByRole('button', { name: 'Kiểm tra' }).click()
  }
  await check()
  await page.getByText('Có trong danh sách lừa đảo. Đừng chuyển tiền.').waitFor()
  await page.getByRole('link', { name: 'Đây là của tôi, bị đưa nhầm' }).click()
  await page.getByLabel('Vì sao là nhầm').fill('Số này tôi dùng bán hàng từ năm 2020.')
  await page.getByLabel('Họ và tên').fill('Người kiểm thử')
  await page.getByLabel('Số điện thoại hoặc thư điện tử').fill('0900000000')
  await page.getByRole('button', { name: 'Gửi khiếu nại' }).click()
  await page.getByText('Đã nhận khiếu nại của bạn').waitFor({ timeout: 60_000 })
  // People keep the code; what they say to officers is told where they follow it.
  await page.getByRole('link', { name: 'Theo dõi khiếu nại' }).click()
  const [reference] = /^KN-\S+/.exec(await page.getByText(/^KN-/).innerText())!

  const staff = await visit('/', { viewport: desktop })
  await signIn(staff)
  await staff.goto(`${inject('serviceUrl')}/admin/duyet-dau-hieu?muc=khieu-nai`)
  staff.on('dialog', (dialog) => void dialog.accept())
  const card = staff.locator('li', { hasText: reference })
  await card.getByLabel(/Trả lời người khiếu nại/).fill('Đã xác minh là nhầm, xin lỗi bạn.')
  await card.getByRole('button', { name: 'Chấp nhận, gỡ khỏi danh sách' }).click()
  await staff.getByText(/Đã gỡ .*Người kiểm tra sẽ thấy/).waitFor()

  await page.reload()
  await page.getByText('Đã chấp nhận và gỡ khỏi danh sách').waitFor({ timeout: 60_000 })
  await until(async () => (await lookUp({ kind: 'phone', value }))?.state === 'withdrawn')
  await page.goto(`${inject('serviceUrl')}/kiem-tra-lua-dao/tra-cuu`)
  await check()
  await page.getByText('Từng có trong danh sách, nay đã gỡ').waitFor()
})

test('somebody reports a link without a network; it is sent when the network is back', async () => {
  const page = await visit('/kiem-tra-lua-dao/bao')
  await page.getByText('Trang web, đường link').click()
  await page.getByLabel('Đường link, địa chỉ trang web').fill(`https://${randomUUID()}.example/qua`)
  await page.getByLabel('Họ lừa bằng cách nào').selectOption('bank')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Gửi tin báo' }).click()
  await page.getByText('Đã cất trong máy').waitFor()
  await page.context().setOffline(false)
  await page.getByText('Đã nhận tin báo. Cảm ơn bạn.').waitFor({ timeout: 60_000 })
  await page.getByText(/^LD-/).waitFor()
})
