import { contentFileNames } from '../service-worker/save-content'
import type { ContentFiles, ContentManifest } from '../content/content-manifest'
import { fetchWhileIdle } from '../fetch-while-idle'

/**
 * Fetches what the package holds while the phone has nothing else to do, as the service worker does on
 * the web: the lists and what belongs to everybody, the code, then every single document. Pages never
 * opened are then there without a network, in this session in any case, and later where Zalo keeps
 * files. Nothing of it runs yet. Stops when nothing comes any more; the next start goes on.
 * @param list Module beside the app's own that names its files.
 */
export const keepPackage = (list: string, files: ContentFiles): Promise<void> =>
  fetchWhileIdle(
    async () => {
      const { default: code } = (await import(/* @vite-ignore */ list)) as { default: string[] }
      return namesToKeep(code, await files.manifest())
    },
    (name) => fetchModule(new URL(name, list).href),
  )

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
