/**
 * Makes a function that does work about the same thing one piece after the other, in the order it came;
 * work about other things goes on beside it. What fails fails for its own caller alone.
 */
export function createOneAfterAnother() {
  const last = new Map<string, Promise<unknown>>()
  return async function inOrder<T>(thing: string, work: () => Promise<T>): Promise<T> {
    const before = last.get(thing)
    const own = Promise.resolve(before).then(work, work)
    last.set(thing, own)
    try {
      return await own
    } finally {
      if (last.get(thing) === own) last.delete(thing)
    }
  }
}
