const most = 4

/**
 * Does what failed because it met another transaction once more, as MongoDB asks those to do who get a
 * `TransientTransactionError`: nothing of it was stored. Features store their submissions that way, too.
 */
export async function repeated<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      const { errorLabels } = (error ?? {}) as { errorLabels?: string[] }
      if (tries === most || !errorLabels?.includes('TransientTransactionError')) throw error
      await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** tries * Math.random()))
    }
  }
}
