import type { ElementHandle, Page } from 'playwright-core'

/** WCAG 2.5.5; less than a pixel is rounding. */
const smallest = 43.5

/**
 * What can be tapped on the page as it is and is lower or narrower than 44 px. A field counts with its
 * label; links among the words of a sentence are as small as their words (the exception of WCAG 2.5.8).
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]',
    )
    return [...all].flatMap((element) => {
      const isShown = element.checkVisibility() && !element.closest('[aria-hidden=true]')
      if (!isShown || isAmongWords(element)) return []
      const label = element.matches('input') ? element.closest('label') : null
      const { width, height } = (label ?? element).getBoundingClientRect()
      if (width >= least && height >= least) return []
      const { className, tagName, textContent } = label ?? element
      const words = (textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)
      return [
        `${tagName.toLowerCase()}.${className} “${words}” ${width.toFixed()}×${height.toFixed()}`,
      ]
    })

    function isAmongWords(element: HTMLElement): boolean {
      if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false
      const around = element.closest('p, li, dd, td, figcaption, blockquote')
      const own = element.textContent?.trim() ?? ''
      return (around?.textContent?.trim().length ?? 0) > own.length
    }
  }, smallest)
}

/** A list of a hundred places is the same thing a hundred times. */
const mostStops = 60

/**
 * Goes through the page by the Tab key: what lay under the bottom bar while it had the focus, or showed
 * no outline that forced colours leave standing.
 */
export async function faultsOfFocus(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const state = { faults: new Set<string>(), seen: new Set<Element>(), isDone: false }
    Object.assign(globalThis, { walk: state })
    // Before the next key moves it on, the page has scrolled to what has the focus now.
    addEventListener('keydown', () => {
      const element = document.activeElement as HTMLElement | null
      if (!element || element === document.body) return
      if (state.seen.has(element)) return void (state.isDone = true)
      state.seen.add(element)
      const name = `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`
      const around = [
        element,
        element.nextElementSibling,
        element.parentElement,
        element.closest('label'),
      ]
      const outlined = around.find((each) => {
        if (!each) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(each)
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      })
      const bar = document.querySelector('.ct-bar')
      const box = (outlined ?? element).getBoundingClientRect()
      const isFixed = bar && getComputedStyle(bar).position === 'fixed'
      const room = isFixed ? bar.getBoundingClientRect().top : innerHeight
      const isUnder = !bar?.contains(element) && box.height <= room && box.bottom > room + 1
      if (isUnder) state.faults.add(`under the bar: ${name}`)
      // A heading gets the focus from the app alone, to be read from there.
      const isStop = element.tabIndex >= 0
      if (isStop && !outlined) state.faults.add(`no outline: ${name}`)
    })
  })
  const walked = () =>
    page.evaluate(() => {
      const { isDone, faults, seen } = (
        globalThis as unknown as {
          walk: { isDone: boolean; faults: Set<string>; seen: Set<Element> }
        }
      ).walk
      return { isDone, faults: [...faults], count: seen.size }
    })
  for (;;) {
    // Several keys at a time: each question to the page takes longer than a key.
    for (let index = 0; index < 20; index++) await page.keyboard.press('Tab')
    const { isDone, faults, count } = await walked()
    if (isDone || count >= mostStops) return faults
  }
}

/**
 * States that look the same as their opposite: what is ticked, chosen, pressed or current. The page must
 * be shown in forced colours. `known` keeps what was looked at on pages before.
 */
export async function sameStates(page: Page, known: Set<string>): Promise<string[]> {
  const found = (await page
    .locator(
      'input[type=checkbox], input[type=radio], [aria-pressed], [aria-current], [aria-selected]',
    )
    .elementHandles()) as ElementHandle<HTMLElement>[]
  const faults: string[] = []
  for (const element of found) {
    const name = await element.evaluate((node) => {
      const label = node.closest('label')
      return [node, label, label?.parentElement]
        .map((each) => `${each?.tagName}.${each?.className}`)
        .join(' < ')
    })
    const isShown = await element.evaluate((node) =>
      (node.closest('label') ?? node).checkVisibility(),
    )
    if (known.has(name) || !isShown) continue
    known.add(name)
    const shown = (
      await element.evaluateHandle((node) => node.closest('label') ?? node)
    ).asElement()
    let before: Buffer | undefined, after: Buffer | undefined
    // Data that comes in draws the page again, and with it the state as it was.
    for (let isHeld = false; !isHeld;) {
      before = await shown?.screenshot({ animations: 'disabled' })
      const turned = await element.evaluate(turn)
      after = await shown?.screenshot({ animations: 'disabled' })
      isHeld = (await element.evaluate(stateOf)) === turned
      if (isHeld) await element.evaluate(turn)
    }
    if (!before || !after || before.equals(after)) faults.push(`looks the same: ${name}`)
  }
  return faults
}

// Runs in the browser: how the state is.
function stateOf(node: HTMLElement): string {
  if (node instanceof HTMLInputElement) return String(node.checked)
  return ['aria-pressed', 'aria-current', 'aria-selected']
    .map((name) => node.getAttribute(name))
    .join()
}

// Runs in the browser: to the opposite, and back again; answers how the state is then.
function turn(node: HTMLElement): string {
  if (node instanceof HTMLInputElement) {
    node.checked = !node.checked
    return String(node.checked)
  }
  const names = ['aria-pressed', 'aria-current', 'aria-selected']
  for (const name of names) {
    const value = node.getAttribute(name)
    if (value === null) continue
    const kept = node.dataset[`was${name.length}`]
    node.dataset[`was${name.length}`] = value
    node.setAttribute(name, kept ?? (value === 'false' ? 'true' : 'false'))
  }
  return names.map((name) => node.getAttribute(name)).join()
}

/** Without JavaScript: controls that are shown and would not answer, forms without a word of what to do. */
export async function deadControls(page: Page): Promise<string[]> {
  const controls = page.locator('button, input, select, textarea, [role=status] .ct-skeleton')
  const shown = await controls.locator('visible=true').allTextContents()
  const forms = page.locator('form:not([role=search])')
  const words = forms.locator('> noscript .ct-notice:visible')
  const silent = (await forms.count()) - (await words.count())
  return [
    ...shown.map((words) => `looks alive: ${words}`),
    ...(silent > 0 ? [`${silent} forms say nothing`] : []),
  ]
}

/** The first thing to do on a page, when no more than its edge is seen above the bottom bar. */
export function firstTaskBelow(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const article = document.querySelector('main')
    const tasks = article?.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary',
    )
    const first = [...(tasks ?? [])].find(
      (each) => !each.closest('.ct-tools, .tp-back') && each.getClientRects().length > 0,
    )
    if (!first) return 'nothing to do'
    const bar = document.querySelector('.ct-bar')?.getBoundingClientRect()
    const room = bar && bar.top > 0 ? bar.top : innerHeight
    const shown = first.closest('label') ?? first
    const { top, bottom } = shown.getBoundingClientRect()
    // Of something tall its first line is enough to be seen and tapped.
    const needed = Math.min(bottom, top + 72)
    return needed > room + 1
      ? `${shown.tagName} “${shown.textContent?.trim().slice(0, 40)}” begins at ${top.toFixed()} of ${room.toFixed()}`
      : undefined
  })
}
