/** The wait for the database was longer than allowed. */
export class BusyError extends Error {
  readonly code = 'DATABASE_BUSY'
  readonly status = 503
}

export type Mutex = {
  /** Waits for the turn; resolves to the function that gives it back. @throws BusyError */
  acquire(maxWaitMs: number): Promise<() => void>
}

/** A first-come, first-served lock with a bounded wait. */
export function createMutex(): Mutex {
  let held = false
  // Where the holder asked, for whoever waits in vain: its stack is only put into words when read.
  let holder = { asked: new Error(), since: 0 }
  const queue: (() => void)[] = []

  const release = () => {
    const next = queue.shift()
    if (next) next()
    else held = false
  }
  const once = (fn: () => void) => {
    let called = false
    return () => {
      if (!called) {
        called = true
        fn()
      }
    }
  }

  return {
    acquire(maxWaitMs) {
      const asked = new Error('The database was held by this work')
      if (!held) {
        held = true
        holder = { asked, since: Date.now() }
        return Promise.resolve(once(release))
      }
      return new Promise((resolve, reject) => {
        const turn = () => {
          holder = { asked, since: Date.now() }
          clearTimeout(timer)
          resolve(once(release))
        }
        const timer = setTimeout(() => {
          const place = queue.indexOf(turn)
          if (place >= 0) queue.splice(place, 1)
          reject(
            new BusyError(
              `The database was busy for ${maxWaitMs} ms, the last ${Date.now() - holder.since} ms with one piece of work.`,
              { cause: holder.asked },
            ),
          )
        }, maxWaitMs)
        queue.push(turn)
      })
    },
  }
}
