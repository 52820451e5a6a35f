import type { Page } from 'playwright-core'
import { communes } from '../../cms/src/platform/testing/communes'
import { choosePlace } from './choose-place'

export type Picked = { name: string; mimeType: string; buffer: Buffer }

/** Fills in the steps of feedback up to the page that shows it all; `pick` chooses files on the way. */
export async function writeFeedback(
  page: Page,
  text: string,
  pick?: (page: Page) => Promise<void>,
): Promise<void> {
  const [commune] = await communes(1)
  await page
    .getByRole('group', { name: /Có ai đang bị đe dọa/ })
    .getByText('Không', { exact: true })
    .click()
  await page.getByText('An ninh, trật tự ở địa phương').click()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await choosePlace(page, 'Xảy ra ở xã, phường nào?', commune!.name)
  await page.getByLabel('Bạn kể lại giúp').fill(text)
  await pick?.(page)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByRole('heading', { level: 1, name: 'Liên hệ, công khai' }).waitFor()
  // Something typed tells the next tap from the second half of a double tap.
  await page.getByLabel('Họ và tên').fill('An')
  await page.getByLabel('Họ và tên').fill('')
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await untilChecked(page)
}

/** On the page that shows everything, after the time that a person reads there: longer than a double tap. */
export async function untilChecked(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Xem lại trước khi gửi' }).waitFor()
  await page.locator('form.ct-form').dispatchEvent('input')
}

/** What the office calls the case that was just sent: it stands in the address of its page alone. */
export async function referenceOfSent(page: Page): Promise<string> {
  const address = await page.getByRole('link', { name: 'Xem và nhắn thêm' }).getAttribute('href')
  return /#(PA-\d{6}-[2-9A-Z]{5})$/.exec(address ?? '')![1]!
}

/** Chooses files as from the phone's gallery. */
export async function pickFiles(page: Page, files: Picked[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files)
}
