import type { ServerResponse } from 'node:http'
import type { Hall, Watcher } from '../hall/hall'

/** Screens of one session: in the hall, beside the stage, on the officer's phone. */
const mostScreens = 10
/** What may wait to be sent to one phone; who takes so little comes back and is told where things stand. */
const mostWaiting = 256 * 1024

/** Tells a phone, or a screen (null), of everything that changes, until it leaves. */
export function watch(
  { watchers }: Pick<Hall, 'watchers'>,
  player: string | null,
  response: ServerResponse,
): void {
  // Who left while their state was looked up would be watched for as long as the process lives.
  if (response.closed) return
  const watcher: Watcher = {
    player,
    write(text) {
      if (response.writableLength > mostWaiting) response.destroy()
      else response.write(text)
    },
    end: () => response.end(),
  }
  const same = [...watchers].filter((other) => other.player === player)
  // A phone that comes back has left its old connection behind.
  for (const old of same.slice(0, Math.max(0, same.length + 1 - (player ? 1 : mostScreens)))) {
    watchers.delete(old)
    old.end()
  }
  watchers.add(watcher)
  response.on('close', () => watchers.delete(watcher))
}
