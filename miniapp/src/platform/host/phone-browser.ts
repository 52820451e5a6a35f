import { within } from '../within'

/** A phone that opens another program shows it by then. */
const patienceMs = 4_000

/**
 * Asks Zalo to open an address in the phone's own browser. Zalo, its servers' log included, learns the address and
 * whose account it was: never give it one that tells something. Zalo says yes on some phones where
 * nothing happens, so what counts is that this app is not seen any more.
 * @returns whether another program came before it
 */
export async function openInPhoneBrowser(url: string): Promise<boolean> {
  const { left, stop } = watchLeaving()
  try {
    await within(patienceMs, async () => {
      const { openOutApp } = await import('./zalo-sdk')
      await Promise.race([left, openOutApp({ url }).then(() => left)])
    })
    return true
  } catch {
    return false
  } finally {
    stop()
  }
}

function watchLeaving(): { left: Promise<void>; stop: () => void } {
  let stop = () => {}
  const left = new Promise<void>((resolve) => {
    const look = () => {
      if (document.visibilityState === 'hidden') resolve()
    }
    document.addEventListener('visibilitychange', look)
    stop = () => document.removeEventListener('visibilitychange', look)
  })
  return { left, stop }
}
