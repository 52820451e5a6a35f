const longestSilenceMs = 10

/**
 * Makes a function that lets the service answer others when work has gone on for a while: long loops
 * await it at each turn.
 */
export function createBreather(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < longestSilenceMs) return
    await new Promise((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}
