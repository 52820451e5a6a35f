import type { Locator, Page } from 'playwright-core'

/** Somebody's thumb on a phone: whatever it touches is counted, what is typed is not. */
export type Thumb = {
  page: Page
  taps: () => number
  tap: (target: Locator) => Promise<void>
  /** What leads out of the app, as a call or a map: it can be tapped, is counted and not followed. */
  leave: (link: Locator) => Promise<void>
  /** Types into a field; a tap before it unless the field waits for it already. */
  type: (field: Locator, text: string) => Promise<void>
  /** Picks a photo behind a button: a tap on the button, one on the photo. */
  pick: (button: Locator, file: { name: string; mimeType: string; buffer: Buffer }) => Promise<void>
  /** Opens a list of the phone's own and takes a line of it: two taps. */
  select: (list: Locator, value: string) => Promise<void>
}

/** @param page In a context with `hasTouch`. */
export function thumbOn(page: Page): Thumb {
  let taps = 0
  const tap = async (target: Locator) => {
    await target.tap()
    taps += 1
  }
  return {
    page,
    taps: () => taps,
    tap,
    leave: async (link) => {
      await link.tap({ trial: true })
      taps += 1
    },
    type: async (field, text) => {
      await field.waitFor()
      const isWaiting = await field.evaluate((element) => element === document.activeElement)
      if (!isWaiting) await tap(field)
      await field.fill(text)
    },
    pick: async (button, file) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), tap(button)])
      await chooser.setFiles(file)
      taps += 1
    },
    select: async (list, value) => {
      await list.selectOption(value)
      taps += 2
    },
  }
}
