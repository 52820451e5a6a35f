export type VersionWatch = {
  /** The newest version heard of; undefined before the first answer. */
  current: () => string | undefined
  /** Whether the last questions got no answer: what is shown may be older than what is published. */
  isUnreachable: () => boolean
  /** Asks now, unless a question is already under way. */
  check: () => Promise<void>
  /** Calls back after `current` or `isUnreachable` changed; returns the function that stops it. */
  subscribe: (listener: () => void) => () => void
}

const failuresUntilUnreachable = 2

/** Follows the version of published content. `ask` rejects when there is no answer. */
export function createVersionWatch(ask: () => Promise<string>): VersionWatch {
  let version: string | undefined
  let failures = 0
  let underWay: Promise<void> | undefined
  const listeners = new Set<() => void>()
  const isUnreachable = () => failures >= failuresUntilUnreachable

  const askOnce = async () => {
    const before = { version, unreachable: isUnreachable() }
    try {
      version = await ask()
      failures = 0
    } catch {
      failures += 1
    }
    if (before.version !== version || before.unreachable !== isUnreachable()) {
      for (const listener of listeners) listener()
    }
  }

  return {
    current: () => version,
    isUnreachable,
    check: () => (underWay ??= askOnce().finally(() => (underWay = undefined))),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Asks the API for the version of published content. */
export async function fetchVersion(origin: string): Promise<string> {
  const response = await fetch(`${origin}/api/content-version`, {
    credentials: 'omit',
    cache: 'no-store',
    signal: abortAfter(4000),
  })
  if (!response.ok) throw new Error(`content-version answered ${response.status}`)
  const { version } = (await response.json()) as { version: string }
  return version
}

function abortAfter(milliseconds: number): AbortSignal {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), milliseconds)
  return stop.signal
}
