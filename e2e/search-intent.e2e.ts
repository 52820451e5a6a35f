import { expect, test } from 'vitest'
import { visit } from './lib/journey'

test('tapping the field on home lets one type at once: a field has the focus within the tap', async () => {
  const page = await visit('/')
  await page.evaluate(() => {
    const link = [...document.querySelectorAll('a')].find(({ text }) =>
      text.includes('Gõ điều bạn cần'),
    )
    link?.click()
    document.documentElement.dataset.focused = document.activeElement?.tagName
  })
  expect(await page.evaluate(() => document.documentElement.dataset.focused)).toBe('INPUT')
  const field = page.getByLabel('Điều bạn cần')
  await field.waitFor()
  await expect
    .poll(() => field.evaluate((input) => document.activeElement === input), { timeout: 10_000 })
    .toBe(true)
  expect(await page.locator('input').count()).toBe(1)
})

test('not a letter is lost of what is typed while the search page opens', async () => {
  const page = await visit('/')
  await page.locator('a[href="/tim"]:visible').first().click()
  await page.keyboard.type('mat cccd')
  const field = page.getByLabel('Điều bạn cần')
  await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toBe('mat cccd')
})

test('who is robbed gets the button that calls, first', async () => {
  const page = await visit('/tim')
  await page.getByLabel('Điều bạn cần').fill('bi cuop')
  const first = page.locator('main section a').first()
  await expect.poll(() => first.getAttribute('href'), { timeout: 10_000 }).toBe('tel:113')
})

test('a question about money is answered with its source, above the page that says it', async () => {
  const page = await visit('/tim')
  await page.getByLabel('Điều bạn cần').fill('xác nhận cư trú mất phí không')
  const answer = page.locator('main section').first()
  await answer.getByRole('heading', { name: 'Bao nhiêu tiền?' }).waitFor()
  expect(await answer.innerText()).toMatch(
    /^Bao nhiêu tiền\?\s+Xác nhận thông tin về cư trú\s+[\s\S]*Miễn phí[\s\S]*Nguồn: /,
  )
})

test('an offence is answered with what it costs for each vehicle, and its law', async () => {
  const page = await visit('/tim')
  await page.getByLabel('Điều bạn cần').fill('vượt đèn đỏ phạt bao nhiêu tiền')
  const answer = page.locator('main section').first()
  await answer.getByRole('heading', { name: 'Phạt bao nhiêu?' }).waitFor()
  const said = await answer.innerText()
  expect(said).toMatch(/4\.000\.000–6\.000\.000 đ · Trừ 4 điểm bằng lái\s+Xe máy vượt đèn đỏ/)
  expect(said).toMatch(/Nguồn: Nghị định 168\/2024\/NĐ-CP/)
  // What is answered is not listed again.
  expect(await page.locator('main a[href="/muc-phat/xe-may-vuot-den-do"]').count()).toBe(1)
})

test.each([
  ['làm hộ chiếu bao lâu có', 'Bao lâu?', /ngày làm việc[\s\S]*Nguồn: /],
  ['sang tên xe ở đâu', 'Ở đâu?', /Sang tên xe[\s\S]*Công an xã, phường/],
  ['đăng ký tạm trú cần gì', 'Cần mang gì?', /mẫu CT01/],
  ['mấy tuổi được làm căn cước', 'Ai được làm?', /từ đủ 14 tuổi/],
  ['ai được làm căn cước', 'Ai được làm?', /Cấp thẻ căn cước cho/],
])('%s is answered at once', async (question, heading, answer) => {
  const page = await visit('/tim')
  await page.getByLabel('Điều bạn cần').fill(question)
  const section = page.locator('main section').first()
  await section.getByRole('heading', { name: heading }).waitFor()
  expect(await section.innerText()).toMatch(answer)
})

test('who finds nothing is offered 113, the hotline and Gửi phản ánh', async () => {
  const page = await visit('/tim')
  await page.getByLabel('Điều bạn cần').fill('qwrtp zxcvb')
  const main = page.locator('main')
  await main.getByText('Chưa tìm thấy điều bạn cần').waitFor()
  await main.getByRole('link', { name: 'Gửi phản ánh' }).waitFor()
  for (const number of ['113', '19000368'])
    expect(await main.locator(`a[href="tel:${number}"]:visible`).count()).toBe(1)
})
