import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { newLaw, newTopic } from '../cms/src/quiz/imports/testing'
import { staffAccount } from '../cms/src/platform/testing/api'
import { desktop, openList, phone, signIn, visit } from './lib/journey'

const banks = `${inject('serviceUrl')}/admin/cau-hoi`

async function signInAs(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto(`${inject('serviceUrl')}/admin/login`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(/\/admin\/?$/)
}

function giftFile(law: string, mark: string): string {
  const file = path.join(tmpdir(), `cau-hoi-${mark}.txt`)
  writeFileSync(
    file,
    `// Độ khó: Dễ
// Căn cứ: ${law}, Điều 7, khoản 2
Câu ${mark} một? {
=Đáp án đúng
~Đáp án sai
####Lời giải thích của câu một.
}

Câu ${mark} quên khép ngoặc {=Đúng ~Sai

// Căn cứ: 1/1990/KHONG-CO, Điều 1
Câu ${mark} căn cứ lạ {T}

Câu ${mark} bốn: ghép đôi {
=Đèn đỏ -> Dừng lại
=Đèn xanh -> Được đi
}
`,
  )
  return file
}

test('an editor sees what is wrong in a GIFT file, brings in the rest, a colleague approves, both go out again', async () => {
  const topic = await newTopic()
  const law = await newLaw()
  const mark = randomUUID().slice(0, 8)
  const file = giftFile(law.number, mark)
  const editor = await staffAccount(['editor'], [], 'Người soạn')

  const page = await visit('/admin/login', { viewport: desktop })
  await signInAs(page, editor)
  await openList(page, 'quiz-questions')
  await page.getByRole('link', { name: /Duyệt câu hỏi, nhập và xuất tệp/ }).click()
  await page.waitForURL(/\/admin\/cau-hoi/)
  await page.getByRole('link', { name: 'Nhập từ tệp' }).click()
  await page.waitForURL(/muc=nhap-tep/)
  await page.waitForLoadState('networkidle')
  await page.getByLabel('1. Chủ đề cho các câu hỏi').selectOption(topic.id)
  await page.locator('input[type=file]').setInputFiles(file)

  await page.getByText('2 chỗ sai, các câu đó sẽ không được lưu', { exact: false }).waitFor()
  const wrong = page.locator('table').first().locator('tbody tr')
  expect(await wrong.locator('td').first().innerText()).toBe('9')
  await wrong.getByText('Thiếu dấu “}”', { exact: false }).waitFor()
  await wrong.getByText('Chưa có văn bản “1/1990/KHONG-CO”', { exact: false }).waitFor()
  await page.getByText(`Câu ${mark} bốn: ghép đôi`).waitFor()
  await page.getByRole('button', { name: 'Lưu 2 câu thành bản nháp' }).click()
  await page.getByText('Đã lưu 2 câu thành bản nháp', { exact: false }).waitFor()

  await page.getByRole('link', { name: /^Chờ duyệt/ }).click()
  const own = page.locator('li', { hasText: `Câu ${mark} một?` })
  await own.getByText('Bạn soạn câu này, nhờ người khác duyệt.').waitFor()
  expect(await own.getByRole('button', { name: 'Duyệt và đăng' }).count()).toBe(0)

  const colleague = await visit('/admin/login', { viewport: phone })
  await signIn(colleague)
  await colleague.goto(banks)
  const card = colleague.locator('li', { hasText: `Câu ${mark} một?` })
  await card.getByText('Người soạn soạn', { exact: false }).waitFor()
  await card.getByRole('button', { name: 'Duyệt và đăng' }).click()
  await colleague.getByText(`Đã duyệt và đăng: “Câu ${mark} một?”`).waitFor()
  const width = await colleague.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(width).toBeLessThanOrEqual(0)

  await page.getByRole('link', { name: 'Xuất ra tệp' }).click()
  await page.getByText('Ghi được cả', { exact: false }).first().waitFor()
  await page.getByLabel('Xuất câu hỏi của').selectOption(topic.id)
  await page.getByText('Ghi được 1 câu, bỏ 1 câu.', { exact: false }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải GIFT (Moodle)' }).click(),
  ])
  const exported = readFileSync(await download.path(), 'utf8')
  expect(exported).toContain(`// Căn cứ: ${law.number}, Điều 7, khoản 2`)
  expect(exported).toContain('=Đèn đỏ -> Dừng lại')

  await page.goto(`${banks}?muc=nhap-tep`)
  page.on('dialog', (dialog) => void dialog.accept())
  const past = page.locator('li', { hasText: path.basename(file) })
  await past.getByRole('button', { name: 'Hoàn tác' }).click()
  await page
    .getByText('1 câu đã có người sửa, duyệt hoặc đăng nên giữ lại.', { exact: false })
    .waitFor()
})
