import { hasShapeOf } from './has-shape-of'
import { storage } from './storage'

/** A list that a feature keeps on this phone, as other parts may read it and add to it. */
export type KeptList = {
  /** What would be of use on another phone too. */
  read: () => unknown[]
  /**
   * Adds what is not there yet, the newest of it, as far as the feature has room: what is here stays.
   * @returns how many came
   */
  add: (items: readonly unknown[]) => number
  /** What tells an item apart from others; undefined for what is no item. */
  nameOf: (item: unknown) => string | undefined
  /** Whether this phone really keeps what was written. */
  isKept: () => boolean
}

type Setting<T> = {
  key: string
  /** One item as it has to be built. */
  example: T
  nameOf: (item: T) => string
  /** When it came, where that is known: the newest come first. */
  timeOf?: (item: T) => number
  /** Leaves out what is of use on this phone only. */
  shared?: (item: T) => T
  most: number
}

/**
 * The list that a feature keeps under `key`. What is not built like its example is read by nobody, and stays
 * where it is: another version of the app may know it.
 */
export function keptList<T>(setting: Setting<T>): KeptList {
  const { key, example, timeOf, shared = (item) => item, most } = setting
  const all = (): unknown[] => {
    const kept = storage.read(key)
    return Array.isArray(kept) ? kept : []
  }
  const isItem = (item: unknown): item is T => hasShapeOf(item, example)
  const inOrder = (items: T[]) =>
    timeOf ? items.sort((one, other) => timeOf(other) - timeOf(one)) : items
  return {
    read: () => all().filter(isItem).map(shared),
    nameOf: (item) => (isItem(item) ? setting.nameOf(item) : undefined),
    isKept: () => storage.isKept(key),
    add: (items) => {
      const here = all()
      const names = new Set(here.filter(isItem).map(setting.nameOf))
      const added = inOrder(items.filter(isItem).filter((item) => !names.has(setting.nameOf(item))))
      added.splice(Math.max(most - here.length, 0))
      if (added.length === 0) return 0
      const ordered = inOrder([...here.filter(isItem), ...added])
      storage.write(
        key,
        [...here, ...added].map((item) => (isItem(item) ? ordered.shift() : item)),
      )
      return added.length
    },
  }
}
