/** Runs work side by side, no more than `limit` at a time. */
export type WorkQueue = {
  /** Adds work; resolves when there is room for more. Rejects when earlier work has failed. */
  add: (work: () => Promise<void>) => Promise<void>
  /** Resolves when all work is done. */
  finish: () => Promise<void>
}

export function createWorkQueue(limit: number): WorkQueue {
  const running = new Set<Promise<void>>()
  let failure: { error: unknown } | undefined
  const throwFailure = () => {
    if (failure) throw failure.error
  }
  return {
    add: async (work) => {
      while (running.size >= limit) await Promise.race(running)
      throwFailure()
      const run = work()
        .catch((error: unknown) => {
          failure ??= { error }
        })
        .finally(() => running.delete(run))
      running.add(run)
    },
    finish: async () => {
      await Promise.all(running)
      throwFailure()
    },
  }
}
