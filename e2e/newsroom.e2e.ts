import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { desktop, openList, signIn, visit } from './lib/journey'

const narrow = { width: 390, height: 844 }

async function editorAt(viewport: { width: number; height: number }): Promise<Page> {
  const editor = await visit('/admin/login', { viewport })
  await signIn(editor)
  return editor
}

/** Opens a form for something new, and waits until what is tapped there counts. */
async function openNew(editor: Page, collection: string): Promise<void> {
  await openList(editor, collection)
  await editor.getByRole('link', { name: /Tạo/ }).first().click()
  await editor.waitForURL(/\/create/)
  await editor.locator('#field-title, #field-alt').first().waitFor()
}

async function choose(editor: Page, field: string, option: string | RegExp): Promise<void> {
  await editor.locator(`#field-${field}`).click()
  await editor.locator('.rs__option').filter({ hasText: option }).first().click()
}

test('who publishes an empty form is led from one wrong field to the next, until it is taken', async () => {
  const editor = await editorAt(narrow)
  await openNew(editor, 'procedures')
  const publish = editor.getByRole('button', { name: 'Đăng', exact: true })
  await publish.click()
  const wrong = editor.locator('.wrong-fields')
  await wrong.getByText('Cần sửa 6 ô').waitFor()
  // The first is marked, in sight, and ready to be written in.
  await expect.poll(() => editor.evaluate(() => document.activeElement?.id)).toBe('field-title')
  expect(await editor.getByText('Hãy điền ô này.').count()).toBeGreaterThan(3)

  await editor.locator('#field-title').fill('Cấp giấy thử')
  await wrong.getByText('Cần sửa 5 ô').click()
  // On a tab that is not open.
  await wrong.getByRole('button', { name: /Nguồn và đối chiếu › Nguồn/ }).click()
  await editor.locator('#field-provenance__source').fill('Kiểm thử')
  await editor.locator('#field-provenance__checkedAt input').fill('26/11/2026')
  await wrong.locator('summary').click()
  await wrong.getByRole('button', { name: /Trả lời ngắn/ }).click()
  await editor.locator('#field-summary').fill('Để kiểm thử.')
  await choose(editor, 'field', /./)
  await choose(editor, 'level', /./)
  await editor.keyboard.press('Escape')

  // Money as people write it.
  await editor.getByRole('button', { name: 'Thời hạn, lệ phí, trực tuyến' }).click()
  await editor.getByRole('button', { name: /Thêm: Mức lệ phí/ }).click()
  await editor.locator('#field-fees__0__amount').fill('120.000')
  await publish.click()
  await editor
    .getByText(/thành công/i)
    .first()
    .waitFor()
  expect(await wrong.count()).toBe(0)

  const page = await visit('/thu-tuc/cap-giay-thu')
  await page.getByText('120.000 đ').first().waitFor()
})

test('a photograph that is too large is made smaller, and what cannot be taken is told when it is chosen', async () => {
  const editor = await editorAt(desktop)
  await openNew(editor, 'media')
  const file = editor.locator('input[type=file]')
  await file.setInputFiles({
    name: 'anh.heic',
    mimeType: 'image/heic',
    buffer: Buffer.from('....ftypheic'),
  })
  await editor.getByText(/không mở được ảnh HEIC/).waitFor()
  const pdf = {
    name: 'mau.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(11 * 1024 * 1024),
  }
  await file.setInputFiles(pdf)
  await editor.getByText('nặng 11 MB; nhiều nhất 10 MB').waitFor()
  await editor.getByRole('button', { name: 'Lưu', exact: true }).click()
  await editor.locator('.wrong-fields').getByText('Cần sửa').waitFor()

  const [width, height] = [2400, 1800]
  const noise = { raw: { width, height, channels: 3 as const } }
  const photo = await sharp(randomBytes(width * height * 3), noise)
    .png()
    .toBuffer()
  expect(photo.byteLength).toBeGreaterThan(12 * 1024 * 1024)
  await file.setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: photo })
  await editor.getByText('Ảnh đã được làm nhỏ để gửi được.').waitFor()
  await editor.locator('#field-alt').fill('Ảnh kiểm thử')
  await editor.getByRole('button', { name: 'Lưu', exact: true }).click()
  await editor.waitForURL(/\/media\/[\w-]{20,}/)
})

test('a table from a spreadsheet becomes the points of a chart, and a written time is Viet Nam’s', async () => {
  const editor = await visit('/admin/login', { viewport: desktop, timezoneId: 'Europe/Berlin' })
  await signIn(editor)
  await openNew(editor, 'scam-figures')
  await editor.getByText('Dán bảng từ Excel hoặc Word').click()
  await editor
    .getByLabel(/Chép các dòng trong bảng/)
    .fill('Năm\tThiệt hại\n2023\t8.000\n2024\t18.900,5')
  await editor.getByText('Bỏ qua dòng không có nhãn hoặc số: 1.').waitFor()
  await editor.getByRole('button', { name: 'Thêm 2 điểm' }).click()
  const written = (row: number, name: string) =>
    editor.locator(`#field-points__${row}__${name}`).inputValue()
  await expect.poll(() => written(0, 'value')).toBe('8.000')
  expect(await written(1, 'label')).toBe('2024')
  expect(await written(1, 'value')).toBe('18.900,5')

  await openNew(editor, 'quiz-contests')
  const starts = editor.locator('#field-startsAt input')
  await starts.fill('26/12/2026 20:09')
  await starts.press('Enter')
  await expect.poll(() => starts.inputValue()).toBe('20:09 26/12/2026')
  await starts.press('Escape')
  const sent = editor.waitForRequest(
    (request) => request.method() === 'POST' && /\/api\/quiz-contests/.test(request.url()),
  )
  await editor.locator('#field-endsAt input').fill('27/12/2026 20:09')
  await editor.locator('#field-endsAt input').press('Escape')
  await editor.locator('#field-title').fill('Thi thử')
  await editor.getByRole('button', { name: 'Lưu', exact: true }).click()
  expect((await sent).postData()).toContain('2026-12-26T13:09:00.000Z')
})

test('the list of procedures, and a field that picks one, find what is typed without marks', async () => {
  const editor = await editorAt(narrow)
  await openList(editor, 'procedures')
  await editor.locator('#search-filter-input').fill('ho chieu')
  await editor
    .getByRole('link', { name: /hộ chiếu/i })
    .first()
    .waitFor()

  // A field that refers to one of many opens the list, which finds the same way.
  await openList(editor, 'handbook')
  await editor.getByRole('link', { name: /Tạo/ }).first().click()
  await editor.locator('#field-relatedProcedures').click()
  const drawer = editor.locator('.list-drawer')
  await drawer.locator('#search-filter-input').fill('cccd')
  await drawer
    .getByRole('button', { name: /căn cước/i })
    .first()
    .click()
  await editor
    .locator('#field-relatedProcedures')
    .getByText(/căn cước/i)
    .first()
    .waitFor()
})
