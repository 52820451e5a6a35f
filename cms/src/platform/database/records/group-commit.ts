import type { Payload, PayloadRequest } from 'payload'
import { inOwnTransaction } from '../in-own-transaction'
import { RequestError } from '../../http/request-error'
import { outsideTurns } from '../turns'

type Options = { maxItems?: number }
type Waiting<Item, Result> = {
  item: Item
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}
type Outcome<Result> = { result: Result } | { refusal: RequestError }

/**
 * Writes of many people in few transactions: what arrives while one transaction runs goes into the
 * next one, in the order of arrival. The promise of each is kept after the commit, so what was
 * acknowledged is durable. `work` must refuse (RequestError) before it writes anything: a refusal
 * concerns its item only. When anything else fails, each item is tried alone.
 */
export function groupCommit<Item, Result>(
  work: (req: PayloadRequest, item: Item) => Promise<Result>,
  { maxItems = 100 }: Options = {},
): (payload: Payload, item: Item) => Promise<Result> {
  const queue: Waiting<Item, Result>[] = []
  let isRunning = false

  async function run(payload: Payload): Promise<void> {
    isRunning = true
    try {
      while (queue.length > 0) {
        // What else has already arrived may come along.
        await new Promise((resolve) => setImmediate(resolve))
        await settle(payload, queue.splice(0, maxItems))
      }
    } finally {
      isRunning = false
    }
  }

  async function settle(payload: Payload, group: Waiting<Item, Result>[]): Promise<void> {
    try {
      const outcomes = await commit(
        payload,
        group.map(({ item }) => item),
      )
      group.forEach(({ resolve, reject }, at) => {
        const outcome = outcomes[at]!
        if ('refusal' in outcome) reject(outcome.refusal)
        else resolve(outcome.result)
      })
    } catch (error) {
      if (group.length === 1) group[0]!.reject(error)
      else for (const one of group) await settle(payload, [one])
    }
  }

  function commit(payload: Payload, items: Item[]): Promise<Outcome<Result>[]> {
    return inOwnTransaction(payload, async (req) => {
      const outcomes: Outcome<Result>[] = []
      for (const item of items) outcomes.push(await attempt(req, item))
      return outcomes
    })
  }

  async function attempt(req: PayloadRequest, item: Item): Promise<Outcome<Result>> {
    try {
      return { result: await work(req, item) }
    } catch (error) {
      if (error instanceof RequestError) return { refusal: error }
      throw error
    }
  }

  return (payload, item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject })
      // It writes for everybody: none of it belongs to a transaction of the first who came.
      if (!isRunning) void outsideTurns(() => run(payload))
    })
}
