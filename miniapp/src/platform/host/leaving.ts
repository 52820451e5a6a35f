/** A page that is not ours, or a file, that the person asked for and has not agreed to yet. */
let asked: string | undefined
const listeners = new Set<() => void>()

/** What is asked for before something outside the app is opened inside Zalo. */
export const leaving = {
  /** The address; undefined when nothing is asked. */
  current: (): string | undefined => asked,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Asks the person about an address; undefined ends the question. */
  ask: (url: string | undefined): void => {
    asked = url
    for (const listener of listeners) listener()
  },
}
