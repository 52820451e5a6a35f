type Knowing<T> = {
  read: () => Promise<T>
  /** How long whoever asks waits. */
  patienceMs: number
  /** For how long what was read last may be told instead. */
  keptMs: number
}

/**
 * What `read` tells, within the patience; when it is late, what it told a short while ago: a machine that
 * is busy is not one on which nothing works.
 * @throws what `read` throws, or Error when it is late and has told nothing lately
 */
export function knownInTime<T>({ read, patienceMs, keptMs }: Knowing<T>): () => Promise<T> {
  let last: { value: T; at: number } | undefined
  let asking: Promise<T> | undefined
  // Whoever asks meanwhile shares the one look: it writes to the disk, and anybody may ask.
  return () => (asking ??= ask().finally(() => (asking = undefined)))

  async function ask(): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<T>((resolve, reject) => {
      timer = setTimeout(() => {
        if (last && performance.now() - last.at < keptMs) resolve(last.value)
        else reject(new Error(`No answer in ${patienceMs} ms`))
      }, patienceMs)
    })
    const reading = read().then((value) => {
      last = { value, at: performance.now() }
      return value
    })
    return Promise.race([reading, late]).finally(() => clearTimeout(timer))
  }
}
