import { useSyncExternalStore } from 'react'

/** A private key that lies in this page's memory, and nowhere else. */
export type OpenIdentity = { identity: string; recipient: string }

const idleMs = 30 * 60_000
const nothing: readonly OpenIdentity[] = []

let open: readonly OpenIdentity[] = nothing
let lastUsed = 0
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

/** The keys opened on this page; empty on the server, after a reload, after half an hour's rest. */
export function useIdentities(): readonly OpenIdentity[] {
  return useSyncExternalStore(
    subscribe,
    () => open,
    () => nothing,
  )
}

/** Keeps a key in memory until it is locked. */
export function unlock(key: OpenIdentity): void {
  set([...open.filter(({ recipient }) => recipient !== key.recipient), key])
  keepInUse()
  timer ??= setInterval(() => {
    if (Date.now() - lastUsed > idleMs) lock()
  }, 10_000)
}

/** Forgets every key. */
export function lock(): void {
  set(nothing)
  clearInterval(timer)
  timer = undefined
}

/** Called whenever the handler does something: the half hour begins anew. */
export function keepInUse(): void {
  lastUsed = Date.now()
}

function set(keys: readonly OpenIdentity[]): void {
  open = keys
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
