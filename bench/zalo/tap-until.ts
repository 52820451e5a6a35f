import type { Page } from 'playwright-core'

/** Milliseconds from a tap on what a selector names first until something else is there and painted. */
export const tapUntil = (page: Page, tapped: string, shown: string): Promise<number> =>
  page.evaluate(
    // Without functions of its own that have a name: the loader would mark them with what no page has.
    async ([tapped, shown]) => {
      const link = [...document.querySelectorAll<HTMLElement>(tapped)].find(
        (element) => element.getClientRects().length > 0,
      )
      if (!link) throw new Error(`Nothing to tap: ${tapped}`)
      const began = performance.now()
      link.click()
      do await new Promise((resolve) => requestAnimationFrame(resolve))
      while (
        ![...document.querySelectorAll(shown)].some(
          (element) => element.getClientRects().length > 0,
        )
      )
      await new Promise((resolve) => setTimeout(resolve))
      return performance.now() - began
    },
    [tapped, shown] as const,
  )
