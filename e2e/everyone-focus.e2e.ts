import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { choosePlace } from './lib/choose-place'
import { visit } from './lib/journey'
import { pickFiles } from './lib/write-feedback'

/** What has the focus, in words; `body` when it is lost. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { tagName, textContent, ariaLabel, id } = document.activeElement as HTMLElement
    const label = id && document.querySelector(`label[for="${id}"]`)?.textContent
    return `${tagName.toLowerCase()} ${ariaLabel || label || textContent || ''}`.trim()
  })

/** The focus moves a frame after what had it is gone, and later on a busy machine. */
const inTime = { timeout: 10_000 }

const press = async (page: Page, name: string | RegExp) => {
  await page.getByRole('button', { name }).first().focus()
  await page.keyboard.press('Enter')
}

const isInSight = (page: Page) =>
  page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect()
    const bar = document.querySelector('.ct-bar')?.getBoundingClientRect().top ?? innerHeight
    return box !== undefined && box.top >= -1 && box.top < bar
  })

test('what is emptied, removed or goes on hands the focus to what is there now', async () => {
  const list = await visit('/thu-tuc')
  await list.getByRole('searchbox').fill('căn cước')
  await press(list, 'Xóa chữ đã gõ')
  await expect.poll(() => focused(list), inTime).toMatch(/^input /)

  const page = await visit('/phan-anh/viet')
  await page.getByRole('radio', { name: 'Không', exact: true }).check()
  await page.getByRole('radio', { name: /An ninh, trật tự/ }).check()
  await press(page, 'Tiếp tục')
  await expect.poll(() => focused(page), inTime).toBe('h1 Kể lại sự việc')
  const file = { mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 thu') }
  await pickFiles(page, [
    { name: 'mot.pdf', ...file },
    { name: 'hai.pdf', ...file },
  ])
  await page.getByText('hai.pdf').waitFor()
  await press(page, 'Bỏ tệp mot.pdf')
  await expect.poll(() => focused(page), inTime).toBe('button Bỏ tệp hai.pdf')
  await page.keyboard.press('Enter')
  await page.getByText('hai.pdf').waitFor({ state: 'detached' })
  await expect.poll(() => focused(page), inTime).toMatch(/^input/)
  await press(page, 'Quay lại bước trước')
  await expect.poll(() => focused(page), inTime).toBe('h1 Bạn muốn nói về việc gì?')
})

test('a dialog gives the focus back, a button that was pressed keeps it', async () => {
  const page = await visit('/cai-dat')
  await press(page, 'Xóa hết trên máy này')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page), inTime).toBe('button Xóa hết trên máy này')
  const alert = await visit('/tin-nong/bat-coc-online')
  await press(alert, /^Có ích/)
  await alert.getByText('Năm giây nữa mới gửi').waitFor()
  expect(await focused(alert)).toMatch(/^button Có ích/)
})

test('what a form cannot send is said in sight, and said aloud', async () => {
  const page = await visit('/danh-gia')
  await press(page, 'Gửi đánh giá')
  await expect.poll(() => focused(page), inTime).toMatch(/Nơi đã phục vụ bạn/)
  expect(await isInSight(page)).toBe(true)
  await choosePlace(page, /Nơi đã phục vụ bạn/, 'Phố Hiến')
  await page.getByText('Hài lòng', { exact: true }).first().click()
  await page.context().setOffline(true)
  await press(page, 'Gửi đánh giá')
  const alert = page.getByRole('alert')
  await alert.getByText(/\S/).first().waitFor()
  await expect.poll(() => isInSight(page)).toBe(true)
  expect(await alert.evaluate((node) => node === document.activeElement)).toBe(true)
})
