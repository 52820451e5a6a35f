const readers = new Map<string, number>()

/** Paths of the queries that something on the screen reads. */
export function shownPaths(): string[] {
  return [...readers.keys()]
}

/** Counts something on the screen that reads `path`; returns the function that takes it back. */
export function countReader(path: string): () => void {
  readers.set(path, (readers.get(path) ?? 0) + 1)
  return () => {
    const left = (readers.get(path) ?? 1) - 1
    if (left > 0) readers.set(path, left)
    else readers.delete(path)
  }
}
