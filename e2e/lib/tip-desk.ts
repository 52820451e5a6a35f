import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { desktop, newcomer } from './journey'

type Account = { email: string; password: string }
type Where = { viewport?: typeof desktop; service?: string }

/** Signs somebody of the staff in on a page of their own. */
export async function signedIn(
  { email, password }: Account,
  { viewport = desktop, service = inject('serviceUrl') }: Where = {},
): Promise<Page> {
  const page = await newcomer({ viewport, acceptDownloads: true })
  await page.goto(`${service}/admin/login`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(/\/admin\/?$/)
  return page
}

/** Opens the page of those who read tips. */
export async function tipDesk(person: Account, where: Where = {}): Promise<Page> {
  const page = await signedIn(person, where)
  await page.goto(new URL('/admin/tin-bao', page.url()).href)
  await page.getByRole('heading', { level: 1, name: /Tin báo, tố giác/ }).waitFor()
  await page.getByRole('navigation', { name: 'Phần của trang tin báo' }).waitFor()
  return page
}

export const openPart = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Phần của trang tin báo' })
    .getByRole('button', { name })
    .click()

export async function openCase(page: Page, reference: string): Promise<void> {
  await openPart(page, 'Vụ việc')
  await page.getByRole('button', { name: new RegExp(reference) }).click()
  await page.getByRole('heading', { level: 2, name: reference }).waitFor()
}

/** Opens a key file; the passphrase is stretched on purpose, which takes seconds. */
export async function unlock(
  page: Page,
  { file, passphrase }: { file: string; passphrase: string },
): Promise<void> {
  const isTyped = page.getByRole('button', { name: 'Dùng tệp khóa' })
  if (await isTyped.isVisible()) await isTyped.click()
  await page.getByLabel('Tệp khóa của bạn').setInputFiles(file)
  await page.getByLabel('Mật khẩu của tệp khóa', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Mở khóa để đọc' }).click()
  await page.getByText('Khóa đang mở', { exact: true }).waitFor({ timeout: 90_000 })
}

export async function answerTip(page: Page, text: string): Promise<void> {
  await page.getByLabel(/^Lời nhắn/).fill(text)
  await page.getByRole('button', { name: 'Gửi trả lời' }).click()
  await page.locator('.tip-desk__letter').getByText(text).waitFor()
}
