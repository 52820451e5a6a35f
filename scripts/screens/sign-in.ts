import type { Browser, BrowserContextOptions } from 'playwright-core'
import { contestDeskPath, deskParts } from '../../cms/src/quiz/staff/vocabulary'
import type { Account } from '../lib/prepare-database'
import { formsOf } from './addresses'

export type SignedIn = {
  state: BrowserContextOptions['storageState']
  /** What the sidebar leads to, and the form of one document of some collections. */
  addresses: string[]
}

/** The pages of a contest at its desk. */
const partsOf = (contest: string) =>
  deskParts.map(({ value }) => `${contestDeskPath}?c=${contest}&muc=${value}`)

/** Signs the administrator in once and reads from the sidebar which pages there are. */
export async function signIn(
  browser: Browser,
  origin: string,
  { email, password }: Account,
): Promise<SignedIn> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.goto(`${origin}/admin/login`)
    await page.locator('#field-email').fill(email)
    await page.locator('#field-password').fill(password)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.waitForURL(/\/admin\/?$/)
    const places = page.locator('nav a[href^="/admin/"]')
    await places.first().waitFor({ state: 'attached' })
    const hrefs = await places.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    )
    const lists = hrefs.filter((href) => !/logout|\/create|\?|account/.test(href))
    const forms = await Promise.all(
      formsOf.map(async ([collection, query]) => {
        // Asked by the page itself: a cookie alone opens nothing.
        const id = await page.evaluate(async (address) => {
          const { docs } = (await (await fetch(address)).json()) as { docs: { id: string }[] }
          return docs[0]?.id
        }, `/api/${collection}?limit=1&depth=0&${query}`)
        if (!id) return []
        const form = `/admin/collections/${collection}/${id}`
        return collection === 'quiz-contests' ? [form, ...partsOf(id)] : [form]
      }),
    )
    return {
      state: await context.storageState(),
      addresses: [...new Set([...lists, ...forms.flat()])],
    }
  } finally {
    await context.close()
  }
}
