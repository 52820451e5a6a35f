import { formatTrackingCode } from '@chung-tay/shared/codes'
import { formatReceipt, makeReceipt } from '@chung-tay/shared/tips'
import { expect, inject, test } from 'vitest'
import { administrator } from '../cms/src/platform/testing/api'
import { newCase } from '../cms/src/feedback/testing'
import { visit } from './lib/journey'

test('an official number is recognised as it was copied; one that no plan has is sent back', async () => {
  const page = await visit('/kiem-tra-lua-dao/dung-la-cong-an')
  const field = page.getByLabel('Số điện thoại, link Zalo, trang web hoặc hộp thư')
  const ask = async (text: string) => {
    await field.fill(text)
    await page.getByRole('button', { name: 'So với danh bạ' }).click()
  }
  await ask('\u202d113\u202c')
  await page.getByText('được công bố chính thức', { exact: false }).waitFor()
  await ask('09123456789')
  await page.getByText('Không có số điện thoại nào như vậy').waitFor()
  expect(await page.getByText('không có trong danh bạ chính thức').count()).toBe(0)
  await ask('0912\u2011345\u2011678')
  await page.getByText('Riêng điều đó chưa chứng tỏ là lừa đảo', { exact: false }).waitFor()
})

test('a number that no plan has is never “not in the list”, and nothing is asked of anybody', async () => {
  const page = await visit('/kiem-tra-lua-dao/tra-cuu')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const check = async (text: string) => {
    await page.getByLabel(/^Số, tài khoản, link/).fill(text)
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
  }
  await check('09123456789')
  await page.getByText(/Hãy so lại số/).waitFor()
  expect(asked.filter((url) => url.includes('/api/scam-check/'))).toEqual([])
  await check('\u2068+84 912 345 678\u2069')
  await page.getByText('Chưa có trong danh sách').waitFor()
})

test('a whole pasted line with a tracking code opens the case', async () => {
  const { trackingCode } = await newCase(await administrator())
  const page = await visit('/phan-anh/theo-doi')
  const line = `\u200eMã theo dõi: ${formatTrackingCode(trackingCode).replace(/ /g, '\u2011')}`
  await page.getByLabel('Mã theo dõi').fill(line)
  expect(await page.getByLabel('Mã theo dõi').inputValue()).toBe(line)
  await page.getByRole('button', { name: 'Xem phản ánh' }).click()
  await page.getByText('Diễn biến').waitFor()
})

test('a receipt is read with what came along when it was copied', async () => {
  const page = await visit('/')
  await page.goto(`${inject('serviceUrl')}/to-giac`)
  await page.getByRole('button', { name: /Tôi đã có mã/ }).click()
  const field = page.getByLabel('Mã 20 chữ số')
  const receipt = formatReceipt(makeReceipt())
  for (const pasted of [`\u200e${receipt}`, receipt.replace(/ /g, '\u2011')]) {
    await field.fill(pasted)
    await page.getByRole('button', { name: 'Mở hộp thư', exact: true }).click()
    // Read, and asked for: nobody has written with this one.
    await page.getByText('Không có hộp thư nào').waitFor({ timeout: 60_000 })
    await field.fill('')
    await page.getByRole('button', { name: 'Mở hộp thư', exact: true }).click()
    await page.getByText('Hãy nhập mã.').waitFor()
  }
})
