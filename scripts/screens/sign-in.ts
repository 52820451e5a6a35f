import type { Browser, BrowserContextOptions } from 'playwright-core'
import type { Account } from '../lib/prepare-database'

export type SignedIn = {
  state: BrowserContextOptions['storageState']
  /** What the sidebar leads to, and the form of one document of the first collections. */
  addresses: string[]
}

/** Lists whose first document is opened too. */
const withForms = ['alerts', 'procedures', 'scam-figures', 'quiz-topics', 'units']

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
    const places = page.locator('a[href^="/admin/"]')
    await places.first().waitFor()
    const hrefs = await places.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    )
    const lists = hrefs.filter((href) => !/logout|\/create|\?|account/.test(href))
    const forms = await Promise.all(
      withForms.map(async (collection) => {
        const answer = await context.request.get(`${origin}/api/${collection}?limit=1&depth=0`)
        const { docs } = (await answer.json()) as { docs: { id: string }[] }
        return docs[0] ? `/admin/collections/${collection}/${docs[0].id}` : undefined
      }),
    )
    return {
      state: await context.storageState(),
      addresses: [...new Set([...lists, ...forms.flatMap((each) => each ?? [])])],
    }
  } finally {
    await context.close()
  }
}
