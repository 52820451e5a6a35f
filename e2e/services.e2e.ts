import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject, test } from 'vitest'
import { staffWith } from '../cms/src/platform/testing/api'
import { communes } from '../cms/src/platform/testing/communes'
import { desktop, openList, signIn, visit } from './lib/journey'

test('somebody rates the service at a desk by the code on its poster', async () => {
  const [commune] = await communes(1)
  const page = await visit(`/danh-gia?noi=${commune!.slug}`)
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await page.getByText('Hãy chọn một khuôn mặt.').waitFor()
  await page.getByText('Rất hài lòng', { exact: true }).click()
  await page
    .getByRole('group', { name: /Cán bộ phục vụ/ })
    .getByText('Tốt', { exact: true })
    .click()
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await page.getByText(/Đã ghi nhận đánh giá DG-/).waitFor({ timeout: 60_000 })
  await page.getByRole('link', { name: 'Xem kết quả chung' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mọi người đánh giá thế nào' }).waitFor()
})

test('the poster of a unit holds a code and the address in words', async () => {
  const [commune] = await communes(1)
  const page = await visit(`/danh-gia/ap-phich#${commune!.slug}`, { viewport: desktop })
  await page.getByRole('img', { name: /Mã QR mở trang đánh giá/ }).waitFor()
  await page.getByText(`/danh-gia?noi=${commune!.slug}`).waitFor()
})

test('somebody looks up a dossier, keeps an eye on it, and is told of the change', async () => {
  const [commune] = await communes(1)
  const officer = await staffWith(['officer'], [commune!.id])
  const number = `H33.08-${randomUUID().slice(0, 6)}`
  const dossier = { number, identityDigits: '2468', state: 'processing', expectedOn: '2026-12-01' }
  await officer.post('/api/dossiers/push', [dossier])

  const page = await visit('/ho-so')
  await page.getByLabel('Số hồ sơ').fill(number)
  await page.getByLabel('4 chữ số cuối', { exact: true }).fill('1111')
  await page.getByRole('button', { name: 'Tra cứu' }).click()
  await page.getByText('Chưa tìm thấy hồ sơ').waitFor({ timeout: 60_000 })
  await page.getByLabel('4 chữ số cuối', { exact: true }).fill('2468')
  await page.getByRole('button', { name: 'Tra cứu' }).click()
  await page.getByText('Đang giải quyết').waitFor({ timeout: 60_000 })
  await page.getByText('thứ Ba, 01/12/2026').waitFor()
  await page.getByText('Nhắc tôi khi có thay đổi').click()

  await officer.post('/api/dossiers/push', [{ ...dossier, state: 'ready' }])
  await page.clock.setFixedTime(Date.now() + 7 * 3_600_000)
  await page.goto(`${inject('serviceUrl')}/cua-toi`)
  await page.getByText('Có thay đổi').waitFor({ timeout: 60_000 })
  await page.getByRole('link', { name: /Đã có kết quả/ }).click()
  await page.getByText('Bạn đến nhận kết quả trong giờ làm việc.').waitFor({ timeout: 60_000 })
})

test('an officer brings in a file with a wrong row, sees why, stores the rest and takes it back', async () => {
  const file = path.join(tmpdir(), `ho-so-${randomUUID()}.csv`)
  const lines = Array.from(
    { length: 30 },
    (_, row) => `H33.99-${randomUUID().slice(0, 6)}${row};1234;Đã tiếp nhận`,
  )
  writeFileSync(
    file,
    ['Số hồ sơ;4 số cuối số định danh;Trạng thái', ...lines, 'H33.99-sai;1234;Xong rồi'].join('\n'),
  )
  const page = await visit('/', { viewport: desktop })
  await signIn(page)
  await page.goto(`${inject('serviceUrl')}/admin/nhap-ho-so`)
  await page.getByRole('heading', { level: 1, name: 'Nhập kết quả hồ sơ' }).waitFor()
  await page.getByLabel('Đơn vị').selectOption({ index: 2 })
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByText('Trạng thái không có trong danh sách.').waitFor()
  await page.getByRole('button', { name: 'Lưu 30 hồ sơ' }).click()
  await page.getByText(/Đã lưu: 30 mới.*Nhầm thì/).waitFor()
  page.on('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Hoàn tác' }).first().click()
  await page.getByText('Đã hoàn tác 30 hồ sơ.').waitFor()
})

test('an officer answers a case in the admin with a ready reply', async () => {
  const { newCase } = await import('../cms/src/feedback/testing')
  const coordinator = await staffWith(['coordinator'])
  const sent = await newCase(coordinator)
  const page = await visit('/', { viewport: desktop })
  await signIn(page)
  await openList(page, 'feedback-cases')
  await page.getByRole('navigation', { name: 'Hàng việc phản ánh' }).waitFor()
  await page.getByRole('link', { name: sent.reference }).click()
  await page.getByRole('heading', { level: 1, name: sent.reference }).waitFor()
  await page.getByLabel('Việc cần làm').selectOption('answer')
  await page.getByLabel('Kết quả').selectOption('solved')
  await page.getByLabel('Dùng mẫu').selectOption({ label: 'Đã kiểm tra, xử lý' })
  await page.getByRole('button', { name: 'Trả lời người dân' }).click()
  await page.getByText('Đã xong: Trả lời người dân').waitFor()
  await page
    .locator('.case__timeline')
    .getByText(/đã kiểm tra nội dung bạn phản ánh/)
    .waitFor()
})
