import type { Page } from 'playwright-core'

/** Milliseconds from a tap on what a selector names first until something else is there and painted. */
export const tapUntil = (page: Page, tapped: string, shown: string): Promise<number> =>
  page.evaluate(
    ([tapped, shown]) =>
      new Promise<number>((resolve) => {
        const isSeen = (element: Element) => element.getClientRects().length > 0
        const link = [...document.querySelectorAll<HTMLElement>(tapped)].find(isSeen)
        if (!link) throw new Error(`Nothing to tap: ${tapped}`)
        const began = performance.now()
        link.click()
        const look = () => {
          const found = [...document.querySelectorAll(shown)].some(isSeen)
          if (found) setTimeout(() => resolve(performance.now() - began))
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
    [tapped, shown] as const,
  )
