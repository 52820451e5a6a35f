/// <reference lib="webworker" />

/** What the service sends, encrypted for this browser alone. */
type Told = { title: string; body: string; path: string; tag: string }

/**
 * Shows what the service tells, and opens the page it is about when it is tapped. The tag makes a notice
 * that came twice stand there once.
 */
export function answerPush(worker: ServiceWorkerGlobalScope, base: string): void {
  worker.addEventListener('push', (event) => {
    const told = read(event.data)
    // A browser that is told something and shows nothing takes the permission away.
    event.waitUntil(
      worker.registration.showNotification(told.title, {
        body: told.body,
        tag: told.tag,
        lang: 'vi',
        icon: `${base}icons/icon-192.png`,
        data: { path: told.path },
      }),
    )
  })
  worker.addEventListener('notificationclick', (event) => {
    event.notification.close()
    const { path } = event.notification.data as { path: string }
    event.waitUntil(open(worker, new URL(base + path.replace(/^\//, ''), worker.location.origin)))
  })
}

/** Only pages of the app are opened, whatever is sent. */
export function read(data: { json: () => unknown } | null): Told {
  const usual = { title: 'Chung tay', body: 'Có tin mới cho bạn.', path: '/thong-bao', tag: 'tin' }
  try {
    const { title, body, path, tag } = data?.json() as Partial<Told>
    return {
      title: title || usual.title,
      body: body ?? usual.body,
      path: isOwnPath(path) ? path : usual.path,
      tag: tag || usual.tag,
    }
  } catch {
    return usual
  }
}

/** Whether an address, read as browsers read it, stays within this origin: they take `/\\` for `//`, and skip tabs. */
function isOwnPath(path: unknown): path is string {
  if (typeof path !== 'string' || !path.startsWith('/')) return false
  const here = 'https://app.invalid'
  try {
    return new URL(path, here).origin === here
  } catch {
    return false
  }
}

/** In the window that is open already, where there is one. */
async function open(worker: ServiceWorkerGlobalScope, url: URL): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window' })
  const there = windows.find((each) => each.url === url.href)
  if (there) await there.focus()
  else await worker.clients.openWindow(url.href)
}
