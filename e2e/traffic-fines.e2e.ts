import { expect, test } from 'vitest'
import { desktop, visit } from './lib/journey'

test('somebody who was stopped finds what it costs: vehicle, what happened, the fine', async () => {
  const page = await visit('/muc-phat')
  await page.getByRole('button', { name: 'Xe máy', exact: true }).click()
  await page.getByRole('searchbox').fill('den do')
  await page.getByText('Tìm thấy 1 lỗi').waitFor()
  expect(page.url()).toContain('xe=motorbike')
  expect(page.url()).not.toContain('den')
  await page.getByRole('link', { name: /Xe máy vượt đèn đỏ/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Xe máy vượt đèn đỏ' }).waitFor()
  await page.getByText('4.000.000–6.000.000 đ', { exact: true }).waitFor()
  await page.getByText('Trừ 4 điểm bằng lái', { exact: true }).waitFor()
  await page.getByText('Điều 7 khoản 7 điểm c').waitFor()
  expect(new URL(page.url()).hash).toBe('')
  await page.goBack()
  await page.getByText('Tìm thấy 1 lỗi').waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('den do')
})

test('the search on the phone finds a fine as people ask for it', async () => {
  const page = await visit('/tim', { viewport: desktop })
  await page.getByRole('searchbox').fill('phat vuot den do xe may')
  const answer = page.locator('main section', { hasText: 'Phạt bao nhiêu?' })
  await answer.getByRole('link', { name: /Trừ 4 điểm bằng lái\s*Xe máy vượt đèn đỏ/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Xe máy vượt đèn đỏ' }).waitFor()
})

test('every fine is readable without JavaScript', async () => {
  const page = await visit('/muc-phat', { javaScriptEnabled: false })
  const links = page.locator('main a[href^="/muc-phat/"]')
  expect(await links.count()).toBeGreaterThan(60)
  const one = await visit('/muc-phat/o-to-ghe-tre-em', { javaScriptEnabled: false })
  await one.getByText('Phạt cảnh cáo').first().waitFor()
  await one.getByText('Từ 15/08/2026', { exact: true }).waitFor()
})
