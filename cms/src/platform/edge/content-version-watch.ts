import { onContentChange } from '../content-events'

export type VersionWatch = { current(): string; stop(): void }

type Options = {
  /** Reads the version from the database. */
  read: () => Promise<string>
  onChange: (version: string) => void
  /** How often other processes' changes are looked for. */
  everyMs: number
}

/**
 * Follows the content version: this process's own changes at once, those of other replicas and of
 * the command line by asking the database now and then.
 */
export async function watchContentVersion({
  read,
  onChange,
  everyMs,
}: Options): Promise<VersionWatch> {
  let current = await read()
  const see = (version: string) => {
    if (version === current) return
    current = version
    onChange(version)
  }
  let heard = 0
  const stopListening = onContentChange(({ version }) => {
    heard += 1
    see(version)
  })
  const timer = setInterval(() => {
    const before = heard
    read().then(
      (version) => {
        // What was read before this process's own change may be older than that.
        if (heard === before) see(version)
      },
      () => {
        // The database is away; what is in memory goes on being served.
      },
    )
  }, everyMs)
  timer.unref()
  return {
    current: () => current,
    stop() {
      clearInterval(timer)
      stopListening()
    },
  }
}
