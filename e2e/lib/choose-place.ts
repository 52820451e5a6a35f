import type { Page } from 'playwright-core'

/** Chooses a place in the sheet behind a field of a form, by typing its name. */
export async function choosePlace(page: Page, label: string | RegExp, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click()
  await pickPlace(page, name)
}

/** Types a name into the open sheet and picks what comes first. */
export async function pickPlace(page: Page, name: string): Promise<void> {
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('searchbox').fill(name)
  await sheet.getByRole('option').first().click()
}
