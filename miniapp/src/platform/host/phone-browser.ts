import { within } from '../within'
import { askSdk } from './load-sdk'
import { watchLeaving } from './watch-leaving'

/** A phone that opens another program shows it by then. */
const patienceMs = 4_000

/**
 * Asks Zalo to open an address in the phone's own browser. Zalo, its servers' log included, learns the
 * address and whose account it was: never give it one that tells something. Zalo says yes on some
 * phones where nothing happens, so what counts is that this app is not seen any more.
 * @returns whether another program came before it
 */
export async function openInPhoneBrowser(url: string): Promise<boolean> {
  const { left, stop } = watchLeaving()
  try {
    await within(patienceMs, async () => {
      const { openOutApp } = await askSdk()
      await Promise.race([left, openOutApp({ url }).then(() => left)])
    })
    return true
  } catch {
    return false
  } finally {
    stop()
  }
}
