import { AsyncLocalStorage } from 'node:async_hooks'

/** A hold of the embedded database's one writer: a transaction, or a write outside of any. */
export type Turn = {
  /** Only what is open can be joined; `ending` still waits for what was begun inside it. */
  state: 'waiting' | 'open' | 'ending' | 'over'
  /** Id of the transaction; undefined for a write outside of any. */
  transaction?: string
  /** The turn it was taken in, when that one was open. */
  outer?: Turn
  /** The turn that holds the writer: itself, or the outermost one around it. */
  root: Turn
  /** Work inside that nobody may have waited for. */
  pending: Set<Promise<unknown>>
  /** Inner transactions that have not ended, of a root. */
  inner: Set<Turn>
  /** Somebody else wrote since this inner transaction began: it cannot be undone by itself any more. */
  isMixed: boolean
  /** Why a root must not be committed. */
  failure?: unknown
}

const here = new AsyncLocalStorage<Turn | undefined>()

/**
 * The innermost open turn that this code runs in, whether or not it was handed a request. A turn that
 * is still waiting does not count: whoever runs beside it was not begun by it.
 */
export function turnHere(): Turn | undefined {
  let turn = here.getStore()
  while (turn && turn.state !== 'open') turn = turn.outer
  return turn
}

export function newTurn(outer: Turn | undefined): Turn {
  const turn = {
    state: 'waiting' as const,
    outer,
    pending: new Set<Promise<unknown>>(),
    inner: new Set<Turn>(),
    isMixed: false,
  }
  return Object.assign(turn, { root: outer?.root ?? (turn as unknown as Turn) }) as Turn
}

/**
 * Makes what follows in the caller run in a turn. To be called before the first `await` of a function:
 * the functions that called it, and wait for it, go on in the turn then.
 */
export function enter(turn: Turn): void {
  here.enterWith(turn)
}

/** Runs work in a turn. */
export function inTurn<T>(turn: Turn, work: () => Promise<T>): Promise<T> {
  return here.run(turn, work)
}

/** Runs work for others, such as writes collected from many requests, in no turn of the caller. */
export function outsideTurns<T>(work: () => Promise<T>): Promise<T> {
  return here.run(undefined, work)
}

/** Keeps a root from ending before this work inside it has. */
export function keepOpen<T>({ root }: Turn, work: Promise<T>): Promise<T> {
  const settled = work.then(
    () => {},
    () => {},
  )
  root.pending.add(settled)
  void settled.then(() => root.pending.delete(settled))
  return work
}

/** Notes a write of `turn`: inner transactions beside it cannot be undone alone from now on. */
export function noteWrite(turn: Turn): void {
  for (const inner of turn.root.inner) if (!isWithin(turn, inner)) inner.isMixed = true
}

function isWithin(turn: Turn, around: Turn): boolean {
  for (let each: Turn | undefined = turn; each; each = each.outer) if (each === around) return true
  return false
}
