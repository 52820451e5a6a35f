import { contentFileNames } from '../service-worker/save-content'
import type { ContentFiles, ContentManifest } from '../content/content-manifest'
import { isOnline } from '../connection'
import { mayPreload, whenIdle } from '../preload'
import { within } from '../within'

const patienceMs = 20_000
/** So many at a time: each by itself would take minutes, all at once would be in everybody's way. */
const atOnce = 6

/**
 * Fetches what the package holds while the phone has nothing else to do, as the service worker does on
 * the web: the lists and what belongs to everybody, the code, then every single document. Pages never
 * opened are then there without a network, in this session in any case, and later where Zalo keeps
 * files. Nothing of it runs yet. Stops when nothing comes any more; the next start goes on.
 * @param list Module beside the app's own that names its files.
 */
export async function keepPackage(list: string, files: ContentFiles): Promise<void> {
  if (!mayPreload()) return
  try {
    const { default: code } = (await import(/* @vite-ignore */ list)) as { default: string[] }
    const names = namesToKeep(code, await files.manifest())
    for (let from = 0; from < names.length; from += atOnce) {
      await whenIdle()
      if (!isOnline()) return
      const some = names.slice(from, from + atOnce)
      const addresses = some.map((name) => new URL(name, list).href)
      const came = await within(patienceMs, () => Promise.allSettled(addresses.map(fetchModule)))
      // One alone may be on its way for somebody else; when none comes the network is gone.
      if (came.every(({ status }) => status === 'rejected')) return
    }
  } catch {
    // The network went away.
  }
}

/** What every page needs comes first, single documents last. */
export function namesToKeep(code: readonly string[], manifest: ContentManifest): string[] {
  const content = contentFileNames(manifest)
  const details = new Set(Object.values(manifest.details).flat())
  return [
    ...content.filter((name) => !details.has(name)),
    ...code,
    ...content.filter((name) => details.has(name)),
  ]
}

/** Has the browser hold a module for whoever imports it; older Safari holds at least its file. */
async function fetchModule(href: string): Promise<void> {
  const link = document.createElement('link')
  if (!link.relList?.supports?.('modulepreload')) {
    const response = await fetch(href)
    if (!response.ok) throw new Error(`${href} answered ${response.status}`)
    return void (await response.arrayBuffer())
  }
  link.rel = 'modulepreload'
  link.href = href
  await new Promise((resolve, reject) => {
    link.onload = resolve
    link.onerror = () => reject(new Error(`${href} did not come`))
    document.head.append(link)
  })
}
