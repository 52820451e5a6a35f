import type { Location } from 'react-router-dom'
import { host } from '../host'

const guardKey = 'chung-tay:left-for'
const guardTime = 60_000

/**
 * Opens a page whose code could not be loaded as a new document: after an update of the site the
 * old page's files are gone. Drafts are on the device and stay. Does so once a minute for an
 * address, and not without a network, so that it never loops.
 * @returns whether the document is being left
 */
export function leaveForPage({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): boolean {
  const address = `${host.basename()}${pathname}${search}${hash}`
  if (!navigator.onLine || wasLeftFor(address)) return false
  const { pathname: shown, search: shownSearch } = window.location
  // Going to the address one is at, but for its anchor, loads nothing.
  if (`${shown}${shownSearch}` === address.replace(/#.*/, '')) window.location.reload()
  else window.location.assign(address)
  return true
}

function wasLeftFor(address: string): boolean {
  try {
    const [time = '0', last] = (sessionStorage.getItem(guardKey) ?? '').split(' ', 2)
    sessionStorage.setItem(guardKey, `${Date.now()} ${address}`)
    return last === address && Date.now() - Number(time) < guardTime
  } catch {
    // Without storage there is no telling: stay rather than loop.
    return true
  }
}
