/** The field that keeps the keyboard open, and what is typed, until the page's own field is there. */
let held: HTMLInputElement | undefined

/**
 * Opens the keyboard within a tap that leads to a page with a field. iOS opens it only for a field that
 * gets the focus during the tap, and that page's field does not exist yet: one nobody sees stands in.
 * The page takes over with `takeHeldText`.
 */
export function holdKeyboard(): void {
  held?.remove()
  held = document.createElement('input')
  held.setAttribute('aria-hidden', 'true')
  held.tabIndex = -1
  held.enterKeyHint = 'search'
  // Below 16 px iOS enlarges the page.
  held.style.cssText =
    'position:fixed;inset-block-start:0;opacity:0;pointer-events:none;font-size:16px;width:1px;height:1px'
  document.body.append(held)
  held.focus({ preventScroll: true })
}

/** What was typed since the tap; the field that held the keyboard is gone afterwards. */
export function takeHeldText(): string {
  const text = held?.value ?? ''
  held?.remove()
  held = undefined
  return text
}
