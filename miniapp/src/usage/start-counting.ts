import type { UsageBatch } from '@chung-tay/shared/usage/contract'
import { toLocalDate } from '@chung-tay/shared/calendar'
import { onShownPage } from '../platform/router'
import { readStored } from '../platform/storage/read-stored'
import { storage } from '../platform/storage/storage'
import { apiOrigin } from '../platform/api-origin'
import { createBatch, type Batch } from './batch'
import { countToday, type DeviceDays } from './device-days'
import { mayCount } from './may-count'

const sendAfterMs = 15_000
/** Away for longer than this, coming back is another visit. */
const visitEndsMs = 30 * 60_000
const storageKey = 'usage-days'
const daysExample: DeviceDays = { last: '2026-01-01', days: 1 }

let batch: Batch | undefined

/** Counts this device's use from now on. Nothing waits for it, and nothing is lost without it. */
export async function startCounting(): Promise<void> {
  await storage.ready
  if (batch) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const started = createBatch({
    send,
    wakeLater: () => (timer ??= setTimeout(flush, sendAfterMs)),
  })
  batch = started
  started.opened(reportOfToday())
  onShownPage((page) => started.shown(page))

  let hiddenAt: number | undefined
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      hiddenAt = Date.now()
      flush()
    } else if (hiddenAt !== undefined && Date.now() - hiddenAt > visitEndsMs) {
      started.opened(reportOfToday())
    }
  })
  window.addEventListener('pagehide', flush)

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    started.flush()
  }
}

/** Notes that a search found nothing. What cleans its words is fetched then: most visits never need it. */
export function countEmptySearch(text: string): void {
  import('@chung-tay/shared/usage/search-words')
    .then(({ countableSearch }) => batch?.searched(countableSearch(text)))
    .catch(() => undefined)
}

function reportOfToday() {
  if (!mayCount()) return undefined
  const { kept, report } = countToday(
    readStored<DeviceDays | undefined>(storageKey, undefined, daysExample),
    toLocalDate(new Date()),
  )
  storage.write(storageKey, kept)
  return report
}

/**
 * `keepalive` lets the request outlive the page. Unlike `sendBeacon` it can go without cookies and
 * without the address of the page. Plain text: then a browser asks no other origin for leave first.
 */
function send(body: UsageBatch): void {
  if (!mayCount()) return
  void fetch(`${apiOrigin}/api/usage`, {
    method: 'POST',
    keepalive: true,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { 'Content-Type': 'text/plain' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
}
