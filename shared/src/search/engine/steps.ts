/** Work that pauses where it can be interrupted, and returns its result at the end. */
export type Steps<T> = Generator<void, T, void>

/** Does all of it at once. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
