import { expect, test } from 'vitest'
import { desktop, openFromList, signIn, visit } from './lib/journey'

const path = '/thu-tuc/tach-ho'

test('an editor corrects a fee and publishes, and the open app shows it within ten seconds', async () => {
  const reader = await visit(path)
  await reader.getByText('10.000 đ').first().waitFor()

  const editor = await visit('/admin/login', { viewport: desktop })
  await signIn(editor)
  await openFromList(editor, 'procedures', 'Tách hộ')
  await editor.getByRole('button', { name: 'Thời hạn, lệ phí, trực tuyến' }).click()
  await editor.locator('#field-fees__0__amount').fill('12000')
  await editor.getByRole('button', { name: 'Đăng', exact: true }).click()
  await editor
    .getByText(/thành công/i)
    .first()
    .waitFor()

  await reader.getByText('12.000 đ').first().waitFor({ timeout: 10_000 })

  const withoutScript = await visit(path, { javaScriptEnabled: false })
  expect(await withoutScript.locator('main').innerText()).toContain('12.000 đ')
})

test('a draft stays with the staff', async () => {
  const editor = await visit('/admin/login', { viewport: desktop })
  await signIn(editor)
  await openFromList(editor, 'pages', 'Cách dùng')
  await editor.locator('#field-title').fill('Cách dùng (đang sửa)')
  await editor.getByRole('button', { name: 'Lưu nháp' }).click()
  await editor
    .getByText(/thành công/i)
    .first()
    .waitFor()
  const reader = await visit('/trang/cach-dung')
  await reader.getByRole('heading', { level: 1, name: 'Cách dùng', exact: true }).waitFor()
})

test('the dashboard lists what has to be checked again', async () => {
  const editor = await visit('/admin/login', { viewport: desktop })
  await signIn(editor)
  await editor.getByRole('heading', { name: 'Cần đối chiếu' }).waitFor()
  await editor.getByRole('link', { name: /^Thủ tục \(\d+\)$/ }).click()
  await editor.waitForURL(/needsReview/)
})

test('the live preview shows what an editor types, before anybody saves it', async () => {
  const editor = await visit('/admin/login', { viewport: desktop })
  await signIn(editor)
  await openFromList(editor, 'procedures', 'Tách hộ')
  await editor.locator('#live-preview-toggler').click()
  const app = editor.frameLocator('iframe')
  await app.getByRole('heading', { level: 1, name: 'Tách hộ' }).waitFor()
  await editor.locator('#field-title').fill('Tách hộ khẩu (đang gõ)')
  await app.getByRole('heading', { level: 1, name: 'Tách hộ khẩu (đang gõ)' }).waitFor()
})
