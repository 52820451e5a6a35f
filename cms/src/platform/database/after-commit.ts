import type { PayloadRequest } from 'payload'

type Effect = () => void

const waiting = new Map<string, Effect[]>()

/**
 * Runs `effect` once what the request writes is durable: after its transaction commits, or at once
 * when it has none. Dropped when the transaction is rolled back. Payload's own hooks run before the
 * commit, when another reader would still see the old data.
 */
export async function afterCommit(
  req: Pick<PayloadRequest, 'transactionID'>,
  effect: Effect,
): Promise<void> {
  const id = await req.transactionID
  const effects = id === undefined || id === null ? undefined : waiting.get(String(id))
  if (effects) effects.push(effect)
  else effect()
}

/** Called by the database wrapper when a transaction begins. */
export function transactionBegan(id: string | number): void {
  waiting.set(String(id), [])
}

/** Called by the database wrapper when a transaction inside another one ends well: effects wait for the outer. */
export function transactionJoined(id: string | number, outer: string | number): void {
  waiting.get(String(outer))?.push(...(waiting.get(String(id)) ?? []))
  waiting.delete(String(id))
}

/** Called by the database wrapper when a transaction ends; runs its effects when it was committed. */
export function transactionEnded(id: string | number, committed: boolean): void {
  const effects = waiting.get(String(id)) ?? []
  waiting.delete(String(id))
  if (committed) for (const effect of effects) effect()
}
