import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { administrator, staffWith, stranger } from '../cms/src/platform/testing/api'
import { communes } from '../cms/src/platform/testing/communes'
import { pairs, signWith } from '../cms/src/signed-receipts/testing'
import { liveKey } from '../cms/src/tips/staff/testing'
import { visit } from './lib/journey'
import { referenceOfSent, writeFeedback } from './lib/write-feedback'

const saved = async (download: Download) => readFile((await download.path())!, 'utf8')

async function verify(page: Page, text: string): Promise<string> {
  await page.getByLabel('Biên nhận', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Xác minh', exact: true }).click()
  return (await page.getByRole('status').first().innerText()).trim()
}

test('somebody keeps the receipt of their feedback, shows it, and a forged one is told', async () => {
  const page = await visit('/phan-anh/viet')
  const words = `Đèn đường ngã ba làng tắt cả tuần ${Date.now()}`
  await writeFeedback(page, words)
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await page.getByText('Đã nhận được phản ánh của bạn').waitFor({ timeout: 60_000 })
  const reference = await referenceOfSent(page)

  await page.getByText('Giữ biên nhận có chữ ký').click()
  await page.getByText('Khi nào không nên giữ?').waitFor()
  await page.getByRole('button', { name: 'Lưu biên nhận thành ảnh' }).click()
  await page.getByRole('img', { name: `Biên nhận có chữ ký, mã ${reference}` }).waitFor()
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu ảnh về máy' }).click(),
  ])
  expect(picture.suggestedFilename()).toBe(`bien-nhan-${reference}.png`)
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải bản chữ, kèm nội dung' }).click(),
  ])
  const text = await saved(file)
  expect(text).toContain(words)

  // Somebody else, who was handed the file: their phone works it out and sends it nowhere.
  const other = await visit('/xac-minh-bien-nhan')
  const asked: string[] = []
  other.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await other.locator('input[type=file]').setInputFiles((await file.path())!)
  await other.getByText('Đúng và còn nguyên').waitFor()
  const shown = await other.locator('main').innerText()
  expect(shown).toContain(reference)
  expect(shown).toContain(words)
  expect(asked.join('\n')).not.toMatch(/eyJ|Đèn đường/)

  const receipt = /Biên nhận: (\S+)/.exec(text)![1]!
  const forged = receipt.slice(0, -20) + (receipt.at(-20) === 'A' ? 'B' : 'A') + receipt.slice(-19)
  await verify(other, forged)
  await other.getByText('Đã bị sửa hoặc làm giả').waitFor()
  await verify(other, text.replace(words, 'Tôi tố cáo cán bộ nhận tiền'))
  await other.getByText('Nội dung kèm theo đã bị sửa').waitFor()
  expect(await other.getByText('Nội dung đúng như đã cất').count()).toBe(0)
  await verify(other, signWith(pairs.forger))
  await other.getByText('Không phải do hệ thống này cấp').waitFor()
  await verify(other, signWith(pairs.stolen))
  await other.getByText('Khóa đã bị thu hồi').waitFor()
  await verify(other, 'xin chào')
  await other.getByText('Chưa đọc được biên nhận').waitFor()

  // As a camera opens the code: the verdict at once, and without content.
  const scanned = await visit(`/xac-minh-bien-nhan#${receipt}`)
  await scanned.getByText('Đúng và còn nguyên').waitFor()
  expect(await scanned.locator('main').innerText()).not.toContain(words)

  // The phone of the sender still has it, with the case.
  await page.goto(`${inject('serviceUrl')}/phan-anh/theo-doi#${reference}`)
  await page.getByText('Giữ biên nhận có chữ ký').waitFor()
})

let unit: { id: string; slug: string }

beforeAll(async () => {
  unit = (await communes(20))[19]!
  const handler = await staffWith(['tip-handler'], [unit.id])
  const second = await staffWith(['tip-handler'], [unit.id])
  await liveKey(handler, second, unit.id)
  await liveKey(await administrator(), second, 'recovery')
})

test('a tip leaves no proof on the phone unless its sender takes it knowingly', async () => {
  const page = await visit('/to-giac')
  await page.getByRole('button', { name: 'Viết tin mới' }).click()
  await page.getByLabel('Không nêu tên').check()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByLabel('Ma túy').check()
  await page.getByLabel('Gửi đến đơn vị nào?').selectOption(unit.slug)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByLabel('Chuyện gì đã xảy ra?').fill('Có người bán ma túy ở ngõ 12.')
  await page.getByLabel('Không nhớ, không rõ: Lúc nào?').check()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByRole('heading', { name: 'Xem lại trước khi gửi' }).waitFor()
  await page.getByRole('button', { name: /^(Mã hóa và gửi|Gửi)/ }).click()
  await page.getByRole('heading', { name: /Đã gửi/ }).waitFor({ timeout: 80_000 })

  const save = page.getByRole('button', { name: 'Vẫn lưu biên nhận vào máy' })
  expect(await save.isVisible()).toBe(false)
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await page.getByText('Cần bằng chứng là đã gửi?').click()
  await page.getByText('Giữ bằng chứng có thể gây nguy hiểm').waitFor()
  const [file] = await Promise.all([page.waitForEvent('download'), save.click()])
  expect(file.suggestedFilename()).toBe('ghi-chu.txt')
  const text = await saved(file)
  expect(text).not.toContain('ma túy')
  const { body } = await stranger().post('/api/receipts/verify', { text })
  expect(body).toMatchObject({ verdict: 'true', content: 'matches', statement: { kind: 'tip' } })
})
