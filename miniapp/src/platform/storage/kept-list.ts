import { readStored } from './read-stored'
import { hasShapeOf } from './has-shape-of'
import { storage } from './storage'

/** A list that a feature keeps on this phone, as other parts may read it and add to it. */
export type KeptList = {
  /** What would be of use on another phone too. */
  read: () => unknown[]
  /** Adds what is not there yet; the newest first, no more than the feature keeps. @returns how many came */
  add: (items: readonly unknown[]) => number
  /** What tells an item apart from others; undefined for what is no item. */
  nameOf: (item: unknown) => string | undefined
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

/** The list that a feature keeps under `key`. What is not built like its example is left out. */
export function keptList<T>(setting: Setting<T>): KeptList {
  const { key, example, timeOf, shared = (item) => item, most } = setting
  const none: T[] = []
  const read = () => readStored<T[]>(key, none, [example])
  const isItem = (item: unknown): item is T => hasShapeOf(item, example)
  return {
    read: () => read().map(shared),
    nameOf: (item) => (isItem(item) ? setting.nameOf(item) : undefined),
    add: (items) => {
      const here = read()
      const names = new Set(here.map(setting.nameOf))
      const added = items.filter(isItem).filter((item) => !names.has(setting.nameOf(item)))
      if (added.length === 0) return 0
      const all = [...here, ...added]
      if (timeOf) all.sort((a, b) => timeOf(b) - timeOf(a))
      const kept = all.slice(0, most)
      storage.write(key, kept)
      return kept.filter((item) => !names.has(setting.nameOf(item))).length
    },
  }
}
