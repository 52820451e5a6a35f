/**
 * Makes a task that never runs twice at the same time: asked for while it runs, it runs once more
 * afterwards, for everybody who asked meanwhile.
 * @returns Settles with a run that began after it was asked for.
 */
export function oneAtATime<T>(task: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  let next: Promise<T> | undefined

  function run(): Promise<T> {
    running = task().finally(() => (running = undefined))
    return running
  }

  return () => {
    if (next) return next
    if (!running) return run()
    const begin = () => {
      next = undefined
      return run()
    }
    next = running.then(begin, begin)
    return next
  }
}
