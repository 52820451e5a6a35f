import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, inject, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { readFile } from '../cms/src/platform/tables/read/read-file'
import { textsOf } from '../cms/src/platform/tables/testing'
import { administrator, provenance, stranger } from '../cms/src/platform/testing/api'
import { communes } from '../cms/src/platform/testing/communes'
import { csvOf } from '../cms/src/units/tables/testing'
import { desktop, openFromList, openList, signIn, visit } from './lib/journey'

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

/** Asks whether the open document may be deleted. */
async function askToDelete(editor: Page): Promise<Locator> {
  await editor.locator('.doc-controls__popup button').first().click()
  await editor.locator('#action-delete').click()
  return editor.locator('.confirmation-modal')
}

test('a cited law is not deletable and says what cites it; an alert goes into the trash and comes back', async () => {
  const editor = await editorAt(narrow)
  await openFromList(editor, 'legal-documents', '26/2023/QH15')
  const question = await askToDelete(editor)
  await question.getByText(/được \d+ trang dẫn tới/).waitFor()
  await question.getByText(/Văn bản hết hiệu lực thì giữ lại/).waitFor()
  const citing = question.getByRole('link').first()
  expect(await citing.getAttribute('href')).toMatch(/^\/admin\/collections\/[\w-]+\/[\w-]+$/)
  expect(await question.locator('#confirm-action').isVisible()).toBe(false)
  await question.getByRole('button', { name: 'Hủy' }).click()

  const admin = await administrator()
  const title = `Giả nhân viên điện lực ${Date.now()}`
  const made = await admin.post('/api/alerts', {
    title,
    summary: 'Gọi báo cắt điện.',
    severity: 'warning',
    group: 'combined',
    issuedAt: new Date().toISOString(),
    scamForm: 'Giả điện lực',
    signs: [{ text: 'Đòi chuyển tiền ngay.' }],
    whatToDo: [{ text: 'Gọi điện lực.' }],
    provenance,
    _status: 'published',
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const reader = await visit(`/tin-nong/${made.body.doc.slug}`)
  const heading = reader.getByRole('heading', { level: 1, name: title })
  await heading.waitFor()

  await openFromList(editor, 'alerts', title)
  const alert = await askToDelete(editor)
  await alert.getByText('Không trang nào dẫn tới đây.').waitFor()
  await alert.locator('#confirm-action').click()
  await editor.waitForURL(/\/alerts(\?|$)/)
  await expect.poll(async () => (await reader.reload())?.status()).toBe(404)
  expect(await heading.count()).toBe(0)

  await editor.goto(`${inject('serviceUrl')}/admin/collections/alerts/trash`)
  await editor.getByRole('link', { name: title }).click()
  await editor.getByText(/đang ở thùng rác/).waitFor()
  await editor.getByRole('button', { name: 'Khôi phục' }).click()
  const back = editor.locator('.confirmation-modal')
  await back.getByText('Khôi phục và đăng ngay').click()
  await back.locator('#confirm-action').click()
  await editor.waitForURL(new RegExp(`/alerts/${made.body.doc.id}`))
  await expect.poll(async () => (await reader.reload())?.status()).toBe(200)
  await heading.waitFor()
})

test('500 contacts come in as one table: seven bad rows are told, mended and brought after, all can be taken back', async () => {
  const [unit] = await communes(1)
  const mark = randomBytes(3).toString('hex')
  const contact = (number: number, more: Record<string, string> = {}) => ({
    'Tên đầu mối': `Bàn ${mark} số ${number}`,
    'Thuộc đơn vị': unit!.name,
    Loại: 'Bộ phận tiếp nhận',
    'Điện thoại cố định': `221300${String(number).padStart(4, '0')}`,
    'Giờ làm việc': 'T2-T6: 7h30-11h30, 13h30-17h',
    Nguồn: 'Danh bạ Công an tỉnh',
    'Ngày kiểm tra': '28/11/2026',
    ...more,
  })
  const faults: Record<number, Record<string, string>> = {
    7: { 'Điện thoại cố định': '0221 30' },
    70: { 'Thuộc đơn vị': 'Công an xã Không Có' },
    150: { 'Giờ làm việc': 'giờ hành chính' },
    220: { 'Ngày kiểm tra': '31/02/2026' },
    300: { Loại: 'Quầy' },
    410: { 'Điện thoại cố định': 'hỏi trực ban' },
    499: { 'Tên đầu mối': `Bàn ${mark} số 1` },
  }
  const rows = Array.from({ length: 500 }, (_, at) => contact(at + 1, faults[at + 1]))
  const csv = (name: string, of: Record<string, string>[]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(csvOf(of)),
  })

  const editor = await editorAt(narrow)
  await openList(editor, 'contacts')
  await editor.getByRole('link', { name: 'Nhập từ bảng' }).click()
  await editor.waitForURL(/bang=contacts/)
  const file = editor.locator('input[type=file]')
  await file.setInputFiles(csv('dau-moi.csv', rows))
  await editor.getByText('493 dòng mới, 0 dòng thay đổi').waitFor()
  await editor.getByText('Dòng 8', { exact: true }).waitFor()
  await editor.getByText('Thuộc đơn vị: Chưa có đơn vị “Công an xã Không Có”').waitFor()
  await editor.getByRole('button', { name: 'Lưu 493 dòng đúng' }).click()
  await editor.getByText('Đã lưu 493 dòng.').waitFor({ timeout: 60_000 })

  const arriving = editor.waitForEvent('download')
  await editor.getByRole('link', { name: 'Tải 7 dòng cần sửa' }).click()
  const [titles = [], ...wrong] = textsOf(
    await readFile(readFileSync(await (await arriving).path())),
  )
  expect(wrong).toHaveLength(7)
  const mended = wrong.map((cells, at) => ({
    ...Object.fromEntries(titles.map((title, place) => [title, cells[place] ?? ''])),
    ...contact(600 + at),
  }))
  await file.setInputFiles(csv('da-sua.csv', mended))
  await editor.getByRole('button', { name: 'Lưu 7 dòng' }).click()
  await editor.getByText('Đã lưu 7 dòng.').waitFor({ timeout: 60_000 })
  await expect.poll(publicContacts).toBe(500)

  // The first file is taken back; what the second one brought stays.
  await editor.goto(editor.url().replace(/&lan=.*/, ''))
  const past = editor.locator('.staff-view__past li').filter({ hasText: 'dau-moi.csv' })
  await past.getByRole('link', { name: 'Xem' }).click()
  editor.once('dialog', (dialog) => void dialog.accept())
  await editor.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click()
  await editor.getByText('Đã đưa 493 dòng về như trước.').waitFor({ timeout: 60_000 })
  await expect.poll(publicContacts).toBe(7)

  async function publicContacts(): Promise<number> {
    const found = await stranger().get(`/api/contacts?limit=1&depth=0&where[label][like]=${mark}`)
    return found.body.totalDocs as number
  }
})
