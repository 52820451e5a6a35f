import { matchPath } from 'react-router-dom'
import type { RouteParams } from './app-route'

/** A page that is on the screen: the pattern of its address and what stands in its places. */
export type ShownPage = { pattern: string; params: RouteParams }
type Listener = (page: ShownPage) => void

const listeners = new Set<Listener>()
let current: ShownPage | undefined

/** Called by the outlet when a page appears. */
export function tellShownPage(pattern: string, pathname: string): void {
  const params = matchPath(pattern, pathname)?.params ?? {}
  current = { pattern, params: params as RouteParams }
  for (const listener of listeners) listener(current)
}

/** Calls back with the page on the screen, if there is one, and with every one that appears. */
export function onShownPage(listener: Listener): () => void {
  listeners.add(listener)
  if (current) listener(current)
  return () => listeners.delete(listener)
}
