import { MongoClient } from 'mongodb'
import type { Env } from '../env'
import { processWide } from '../process-wide'

/** What this process knows about the way to the database. */
export type Reach = {
  isAway: () => boolean
  /** Calls back when it goes away and when it is back; returns the function that stops that. */
  onChange: (listener: (isAway: boolean) => void) => () => void
  stop: () => Promise<void>
}

type Watch = {
  /** Resolves when the database answered. A new one after `close`. */
  open: () => { ping: () => Promise<unknown>; close: () => Promise<unknown> }
  everyMs: number
  /** How long an answer may take before the database counts as away. */
  patienceMs: number
}

/**
 * Asks the database again and again on a connection of its own, so that requests learn at once that it
 * is away instead of each waiting for it. That work is waiting for connections does not count as away.
 */
export function watchReach({ open, everyMs, patienceMs }: Watch): Reach {
  const listeners = new Set<(isAway: boolean) => void>()
  let isAway = false
  let isStopped = false
  let way = open()

  async function look(): Promise<void> {
    const answered = await answers(way.ping, patienceMs)
    if (isStopped) return
    if (!answered) {
      // What was asked may never be answered: the next question gets a new connection.
      void way.close().catch(() => {})
      way = open()
    }
    if (isAway === answered) {
      isAway = !answered
      for (const listener of listeners) listener(isAway)
    }
    setTimeout(() => void look(), everyMs).unref()
  }
  void look()

  return {
    isAway: () => isAway,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async stop() {
      isStopped = true
      await way.close()
    },
  }
}

/**
 * Whether an answer comes in time. Time is counted in ten steps, so that a process that was held up
 * itself for seconds, its timers with it, does not take that for silence of the other side.
 */
async function answers(ping: () => Promise<unknown>, patienceMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    let left = 10
    timer = setInterval(() => {
      left -= 1
      if (left === 0) resolve(false)
    }, patienceMs / 10)
  })
  const inTime = ping().then(
    () => true,
    () => false,
  )
  return Promise.race([inTime, late]).finally(() => clearInterval(timer))
}

/** The embedded database is a file of this machine: it is never away. */
const always: Reach = { isAway: () => false, onChange: () => () => {}, stop: async () => {} }

const here = processWide('database-reach', () => ({ reach: always }))

/** Whether the database of this process is away, as far as it is watched. */
export const isAwayHere = (): boolean => here.reach.isAway()

/** Watches the way to the database that the URL names. */
export function reachOf({ databaseUrl }: Pick<Env, 'databaseUrl'>): Reach {
  if (!databaseUrl.startsWith('mongodb')) return always
  here.reach = watchReach({
    open() {
      const client = new MongoClient(databaseUrl, { maxPoolSize: 1, minPoolSize: 0 })
      return { ping: () => client.db().command({ ping: 1 }), close: () => client.close(true) }
    },
    everyMs: 500,
    patienceMs: 1000,
  })
  return here.reach
}
