import type { Page } from 'playwright-core'

type Counting = { layoutShift: number }
type Shift = PerformanceEntry & { value: number }

/**
 * Counts how much moves on what this page opens from now on, as browsers count it: 0 is nothing, 1 as much
 * as the whole window.
 * @returns Asks for the count of the page that is open.
 */
export async function countLayoutShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counting = globalThis as unknown as Counting
    counting.layoutShift = 0
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as Shift[]) counting.layoutShift += value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () =>
    page.evaluate(async () => {
      // What moved in the frame before is told after the next one.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
      return (globalThis as unknown as Counting).layoutShift
    })
}
