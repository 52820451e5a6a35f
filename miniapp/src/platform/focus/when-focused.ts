/**
 * Keeps the focus on the page (see `keepFocus`) from the first time anything in `root` has it: before, it
 * cannot be lost, and who only reads does not load the code for it.
 */
export function keepFocusWhenFocused(root: HTMLElement): void {
  const begin = () => {
    root.removeEventListener('focusin', begin)
    import('./keep-focus').then(
      ({ keepFocus }) => keepFocus(root),
      // Its code did not come: the next focus is the next occasion.
      () => root.addEventListener('focusin', begin),
    )
  }
  if (root.contains(document.activeElement)) begin()
  else root.addEventListener('focusin', begin)
}
