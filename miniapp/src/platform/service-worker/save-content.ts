import { fetchWhileIdle } from '../fetch-while-idle'
import { within } from '../within'
import type { ContentFiles, ContentManifest } from '../content/content-manifest'

const patienceMs = 60_000

/**
 * Fetches the snapshot's files while the phone has nothing else to do; the service worker keeps
 * them, so that pages never opened can be read offline. Does nothing where data is to be saved.
 */
export const saveContent = (files: ContentFiles): Promise<void> =>
  fetchWhileIdle(async () => {
    await within(patienceMs, () => navigator.serviceWorker.ready)
    return contentFileNames(await files.manifest())
  }, files.load)

/** Every file that the manifest names, lists first: without them no page opens. */
export function contentFileNames(manifest: ContentManifest): string[] {
  const lists = Object.values(manifest.lists).flat()
  const details = Object.values(manifest.details).flat()
  return [manifest.settings, manifest.search, ...lists, ...details].filter((name) => name !== '')
}
