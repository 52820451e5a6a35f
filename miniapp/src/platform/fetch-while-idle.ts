import { isOnline } from './connection'
import { mayPreload, whenIdle } from './preload'
import { within } from './within'

const patienceMs = 20_000
/** So many at a time: each by itself would take minutes, all at once would be in everybody's way. */
const atOnce = 6

/**
 * Fetches files while the phone has nothing else to do, in their order. Stops when the network is gone or
 * none of some comes any more; the next start goes on. Fetches nothing where data is to be saved.
 * @param fetchOne Rejects when the file does not come.
 */
export async function fetchWhileIdle(
  names: () => Promise<readonly string[]>,
  fetchOne: (name: string) => Promise<unknown>,
): Promise<void> {
  if (!mayPreload()) return
  try {
    const all = await names()
    for (let from = 0; from < all.length; from += atOnce) {
      await whenIdle()
      if (!isOnline()) return
      const some = all.slice(from, from + atOnce)
      const came = await within(patienceMs, () => Promise.allSettled(some.map(fetchOne)))
      // One alone may be on its way for somebody else; when none comes the network is gone.
      if (came.every(({ status }) => status === 'rejected')) return
    }
  } catch {
    // The network went away.
  }
}
