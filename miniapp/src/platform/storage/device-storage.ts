import type { KeyValueStorage } from '../host/host'
import { within } from '../within'

const prefix = 'chung-tay:'
const indexKey = `${prefix}keys`
const probeKey = `${prefix}probe`
/** A storage that has not opened by then is done without, until it does. */
const patienceMs = 4_000

/** `opening`: not known yet. `memory`: what is written is gone when the page is closed. */
export type Keeping = 'opening' | 'kept' | 'memory'

export type DeviceStorage = {
  /** The value kept under `key`; undefined when there is none. The same object until it changes. */
  read: (key: string) => unknown
  write: (key: string, value: unknown) => void
  forgetAll: () => void
  /** Resolves once what the device keeps can be read, or is done without. */
  ready: Promise<void>
  /** Whether this device keeps what is written. */
  keeping: () => Keeping
  /** Whether the value under `key`, as it was written last, is kept. */
  isKept: (key: string) => boolean
  subscribe: (listener: () => void) => () => void
  /** Takes up what another tab wrote. */
  refresh: (storageKey: string | null) => void
}

/**
 * Small values kept on the device as JSON. Works from the first moment in memory; joins the
 * device's storage when `opening` succeeds, and stays in memory when it fails or does not answer. Whether
 * the device keeps anything is found out by writing: some read and do not write. Never throws.
 */
export function createDeviceStorage(opening: Promise<KeyValueStorage>): DeviceStorage {
  const values = new Map<string, unknown>()
  const listeners = new Set<() => void>()
  let backing: KeyValueStorage | undefined
  let keeping: Keeping = 'opening'
  const unkept = new Set<string>()

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const keep = (key: string, value: unknown) => {
    const isKept = quietly(() => {
      if (value === undefined) backing?.removeItem(prefix + key)
      else backing?.setItem(prefix + key, JSON.stringify(value))
      const others = knownKeys().filter((known) => known !== key)
      backing?.setItem(indexKey, JSON.stringify(value === undefined ? others : [...others, key]))
      return true
    })
    if (isKept) unkept.delete(key)
    else unkept.add(key)
  }
  // Zalo's storage cannot list its keys, so the list of them is kept beside them.
  const knownKeys = (): string[] =>
    (quietly(() => JSON.parse(backing?.getItem(indexKey) ?? '[]')) as string[] | undefined) ?? []

  const opened = opening.then(
    (storage) => {
      keeping = quietly(() => isWritable(storage)) ? 'kept' : 'memory'
      const early = [...values].filter(([, value]) => value !== undefined)
      backing = storage
      values.clear()
      for (const [key, value] of early) {
        values.set(key, value)
        keep(key, value)
      }
      tell()
    },
    () => stayInMemory(),
  )
  const ready = within(patienceMs, () => opened).catch(() => stayInMemory())

  function stayInMemory(): void {
    if (keeping !== 'opening') return
    keeping = 'memory'
    tell()
  }

  return {
    ready,
    keeping: () => keeping,
    isKept: (key) => keeping === 'kept' && !unkept.has(key),
    read: (key) => {
      if (!values.has(key)) values.set(key, parse(quietly(() => backing?.getItem(prefix + key))))
      return values.get(key)
    },
    write: (key, value) => {
      values.set(key, value)
      keep(key, value)
      tell()
    },
    forgetAll: () => {
      for (const key of new Set([...knownKeys(), ...values.keys()])) {
        quietly(() => backing?.removeItem(prefix + key))
      }
      quietly(() => backing?.removeItem(indexKey))
      values.clear()
      tell()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    refresh: (storageKey) => {
      if (storageKey === null) values.clear()
      else values.delete(storageKey.slice(prefix.length))
      tell()
    },
  }
}

function isWritable(storage: KeyValueStorage): boolean {
  storage.setItem(probeKey, 'probe')
  const isThere = storage.getItem(probeKey) === 'probe'
  storage.removeItem(probeKey)
  return isThere
}

function parse(text: string | null | undefined): unknown {
  return text ? quietly(() => JSON.parse(text) as unknown) : undefined
}

function quietly<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
