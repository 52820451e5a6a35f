/** Something that should have answered long ago. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/**
 * What `work` gives, unless `ms` pass first: nothing that a browser or Zalo promises is waited for
 * without end. What comes after that is dropped; a rejection of it is nobody's error.
 * @throws NoAnswer, and whatever `work` throws
 */
export async function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await Promise.race([
      work(),
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new NoAnswer(`No answer within ${ms} ms`)), ms)
      }),
    ])
  } finally {
    clearTimeout(timer)
  }
}
