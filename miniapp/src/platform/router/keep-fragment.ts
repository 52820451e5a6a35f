import { host } from '../host'

/**
 * Puts words behind the `#` of the page at `pathname`, so that going back to it, or opening it again,
 * finds them: the part of an address that a browser sends to nobody. Does nothing when the address is
 * another page's already: there they would be read by whoever that page's address is shown to.
 */
export function keepFragment(pathname: string, words: string): void {
  const address = `${host.basename()}${pathname}`
  if (window.location.pathname !== address) return
  const hash = words === '' ? '' : `#${encodeURIComponent(words)}`
  if (window.location.hash === hash) return
  // The entry stays the same one, and with it the place that is remembered for it.
  history.replaceState(history.state, '', `${address}${window.location.search}${hash}`)
}

/** The words behind a `#`, as `keepFragment` puts them there; none when they are no such words. */
export function wordsInFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
