import { focusHeading } from './focus-heading'

const tabStops =
  'a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary, [tabindex="0"]'
/** Given the focus, these open the phone's keyboard over what was just done. */
const typedInto = 'textarea, input:not([type=checkbox]):not([type=radio]):not([type=file])'
const parts = 'section, dialog'
const groups = 'ul, ol, fieldset, [role=search], .ct-field'

/** Where the focus is: everything around it from the inside out, and as the how manieth stop in each. */
type Place = { element: Element; around: { part: Element; index: number }[]; pathname: string }

/**
 * Keeps the focus on the page. When what has it is removed or hidden by what it did, browsers give it to
 * nothing: a keyboard begins at the top again, a screen reader falls silent. It goes to the nearest that is
 * left: the heading of the part it was in, the next item of a list, the field that was emptied; where the
 * whole page shows something else, to its heading.
 */
export function keepFocus(root: HTMLElement): void {
  let last = placeOf(document.activeElement, root)
  const remember = ({ target }: FocusEvent) => {
    last = placeOf(target as Element, root)
  }
  // Somebody taps beside everything: that is no loss. What is removed is gone a moment later.
  const forget = ({ target }: FocusEvent) =>
    queueMicrotask(() => {
      if (last?.element === target && isShown(last.element)) last = undefined
    })
  // A moment later: while the focus goes from one to another, nothing has it.
  const look = () => requestAnimationFrame(check)
  const check = () => {
    if (!last || document.activeElement !== document.body || isShown(last.element)) return
    const lost = last
    last = undefined
    // A new page leads to its heading itself.
    if (lost.pathname === window.location.pathname) giveTo(lost, root)
  }
  root.addEventListener('focusin', remember)
  root.addEventListener('focusout', forget)
  new MutationObserver(look).observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'disabled'],
  })
}

function placeOf(element: Element | null, root: HTMLElement): Place | undefined {
  if (!element || !root.contains(element)) return undefined
  const around: Place['around'] = []
  for (let part = element.parentElement; part && part !== root; part = part.parentElement) {
    if (part.matches('article, main')) break
    if (part.matches(groups)) around.push({ part, index: stopsIn(part).indexOf(element) })
    else if (part.matches(parts)) around.push({ part, index: -1 })
  }
  return { element, around, pathname: window.location.pathname }
}

function giveTo({ around }: Place, root: HTMLElement): void {
  for (const { part, index } of around) {
    if (!root.contains(part) || !isShown(part)) continue
    const next = index < 0 ? part.querySelector('h1, h2, h3') : stopAt(part, index)
    if (!(next instanceof HTMLElement)) continue
    if (index < 0 && !next.hasAttribute('tabindex')) next.tabIndex = -1
    return next.focus()
  }
  focusHeading()
  document.activeElement?.scrollIntoView({ block: 'nearest' })
}

const stopsIn = (part: Element): Element[] => [...part.querySelectorAll(tabStops)]

/** What stands now where something is gone, or else the last before it. */
function stopAt(part: Element, index: number): Element | undefined {
  const isSearch = part.matches('[role=search]')
  const stops = stopsIn(part).filter(
    (each) => isShown(each) && (isSearch || !each.matches(typedInto)),
  )
  return stops[Math.min(index, stops.length - 1)]
}

function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0 && !element.matches(':disabled')
}
