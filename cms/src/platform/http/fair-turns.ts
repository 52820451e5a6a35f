import { tooMany } from './rate-limit'

type Bounds = {
  /** Pieces of work at the same time. */
  atOnce: number
  /** How many of one sender may wait. */
  waitingOfOne: number
}

/**
 * Makes turns at work that costs much, for whoever asks: a few at the same time, and when many wait, one
 * of each sender after the other, so that who asks a hundred times at once keeps only themselves waiting.
 * @throws RequestError 429 (what is returned) when too many of one sender wait
 */
export function createFairTurns({ atOnce, waitingOfOne }: Bounds) {
  /** By sender; the first of them is next. */
  const waiting = new Map<string, (() => void)[]>()
  let running = 0

  function wait(sender: string): Promise<void> {
    const own = waiting.get(sender) ?? []
    if (own.length >= waitingOfOne) throw tooMany(5_000)
    return new Promise((resolve) => {
      own.push(resolve)
      waiting.set(sender, own)
    })
  }

  function handOn(): void {
    const [next] = waiting
    if (!next) {
      running -= 1
      return
    }
    const [sender, [turn, ...rest]] = next
    waiting.delete(sender)
    if (rest.length > 0) waiting.set(sender, rest)
    turn!()
  }

  return async function inTurn<T>(sender: string, work: () => Promise<T>): Promise<T> {
    if (running >= atOnce) await wait(sender)
    else running += 1
    try {
      return await work()
    } finally {
      handOn()
    }
  }
}
