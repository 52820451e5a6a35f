import type { KeyValueStorage } from '../host/host'

const prefix = 'chung-tay:'
const indexKey = `${prefix}keys`

export type DeviceStorage = {
  /** The value kept under `key`; undefined when there is none. The same object until it changes. */
  read: (key: string) => unknown
  write: (key: string, value: unknown) => void
  forgetAll: () => void
  /** Resolves once what the device keeps can be read, or never will be. */
  ready: Promise<void>
  subscribe: (listener: () => void) => () => void
  /** Takes up what another tab wrote. */
  refresh: (storageKey: string | null) => void
}

/**
 * Small values kept on the device as JSON. Works from the first moment in memory; joins the
 * device's storage when `opening` succeeds, and stays in memory when it fails. Never throws.
 */
export function createDeviceStorage(opening: Promise<KeyValueStorage>): DeviceStorage {
  const values = new Map<string, unknown>()
  const listeners = new Set<() => void>()
  let backing: KeyValueStorage | undefined

  const tell = () => {
    for (const listener of listeners) listener()
  }
  const keep = (key: string, value: unknown) =>
    quietly(() => {
      if (value === undefined) backing?.removeItem(prefix + key)
      else backing?.setItem(prefix + key, JSON.stringify(value))
      backing?.setItem(indexKey, JSON.stringify([...new Set([...knownKeys(), key])]))
    })
  // Zalo's storage cannot list its keys, so the list of them is kept beside them.
  const knownKeys = (): string[] =>
    (quietly(() => JSON.parse(backing?.getItem(indexKey) ?? '[]')) as string[] | undefined) ?? []

  const ready = opening.then(
    (storage) => {
      const early = [...values].filter(([, value]) => value !== undefined)
      backing = storage
      values.clear()
      for (const [key, value] of early) {
        values.set(key, value)
        keep(key, value)
      }
      tell()
    },
    () => undefined,
  )

  return {
    ready,
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
