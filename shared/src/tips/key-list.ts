import { sha256 } from '@noble/hashes/sha2.js'
import { hex } from '@scure/base'

export const keyActions = ['add', 'revoke'] as const
export const keyRoles = ['handler', 'recovery'] as const

/** One change of the keys, as published. Whose key it is stands nowhere in public. */
export type KeyEntry = {
  /** 1, 2, 3 … without gaps. */
  seq: number
  /** ISO 8601, UTC. */
  at: string
  action: (typeof keyActions)[number]
  role: (typeof keyRoles)[number]
  /** Slug of the unit whose tips the key reads; null for the recovery key. */
  unit: string | null
  /** `age1…` */
  recipient: string
  /** `hash` of the entry before; 64 zeros for the first. */
  previous: string
  /** SHA-256 over the entry; see `entryHash`. */
  hash: string
}

export type Head = { seq: number; hash: string }

export const noHead: Head = { seq: 0, hash: '0'.repeat(64) }
const domain = 'chung-tay tips key list v1'

/** Hex of SHA-256 over the entry's values, one a line, after a line that names the purpose. */
export function entryHash(entry: Omit<KeyEntry, 'hash'>): string {
  const { seq, at, action, role, unit, recipient, previous } = entry
  const lines = [domain, seq, at, action, role, unit ?? '-', recipient, previous]
  return hex.encode(sha256(new TextEncoder().encode(lines.join('\n'))))
}

/** Where a list stands. */
export function headOf(entries: readonly KeyEntry[]): Head {
  const last = entries[entries.length - 1]
  return last ? { seq: last.seq, hash: last.hash } : noHead
}

export type ListProblem = 'broken' | 'rewritten'

/**
 * Checks that each entry follows from the one before (`broken` if not) and that the list goes on
 * from a head seen before (`rewritten` if not).
 */
export function listProblem(entries: readonly KeyEntry[], seen?: Head): ListProblem | undefined {
  let head = noHead
  for (const entry of entries) {
    const isNext = entry.seq === head.seq + 1 && entry.previous === head.hash
    if (!isNext || entryHash(entry) !== entry.hash) return 'broken'
    head = { seq: entry.seq, hash: entry.hash }
  }
  if (!seen || seen.seq === 0) return undefined
  return entries[seen.seq - 1]?.hash === seen.hash ? undefined : 'rewritten'
}

/** The keys in force: added, and not revoked since. */
export function liveKeys(entries: readonly KeyEntry[]): KeyEntry[] {
  const live = new Map<string, KeyEntry>()
  for (const entry of entries) {
    const key = `${entry.role} ${entry.unit ?? ''} ${entry.recipient}`
    if (entry.action === 'add') live.set(key, entry)
    else live.delete(key)
  }
  return [...live.values()]
}

/** Units that can receive tips: those with a live key of a handler. */
export function receivingUnits(entries: readonly KeyEntry[]): string[] {
  const units = liveKeys(entries).flatMap(({ role, unit }) => (role === 'handler' ? unit : []))
  return [...new Set(units.filter((unit) => unit !== null))]
}

/**
 * To whom a tip for a unit is sealed: the unit's handlers and the recovery key.
 * @returns Empty when nobody of the unit could read it: then nothing may be sent.
 */
export function recipientsFor(entries: readonly KeyEntry[], unit: string): string[] {
  const live = liveKeys(entries)
  const handlers = live.filter((key) => key.role === 'handler' && key.unit === unit)
  if (handlers.length === 0) return []
  const recovery = live.filter(({ role }) => role === 'recovery')
  return [...new Set([...handlers, ...recovery].map(({ recipient }) => recipient))]
}
