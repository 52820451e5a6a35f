import { toLocalDate } from '@chung-tay/shared/calendar'
import { bucketOf, type ContentFiles } from '../platform/content/content-manifest'
import { isChanged, markOf, noteNews } from '../platform/whats-new/mark'
import type { SeenPage } from '../platform/whats-new/seen'
import { documentOf, readDocument } from './page-kinds'

type Documents = Record<string, unknown>

/**
 * Looks for news of remembered pages in the content that this phone keeps for reading offline. Every phone
 * is given all of it, so nobody learns what was read; what is not kept is not asked for.
 * @param recall Gives a file's JSON where the phone keeps it; never the network.
 */
export async function lookInSaved(
  pages: readonly SeenPage[],
  files: Pick<ContentFiles, 'manifest'>,
  recall: (file: string) => Promise<unknown>,
): Promise<void> {
  const { details } = await files.manifest()
  const today = toLocalDate(new Date())
  for (const page of pages) {
    const target = documentOf(page.id)
    if (!target || page.hasNews) continue
    const buckets = details[target.name]
    const file = buckets[bucketOf(target.slug, buckets.length)]
    const documents = file ? ((await recall(file)) as Documents | undefined) : undefined
    const document = documents?.[target.slug]
    const found = document === undefined ? undefined : readDocument(target.name, document)
    if (found && isChanged(page, { asOf: found.asOf, mark: markOf(found.facts) }, today))
      noteNews(page.id, true)
  }
}

/** What the service worker has saved under a file's name; undefined when there is no such file. */
export async function recallSaved(file: string): Promise<unknown> {
  const kept = await caches.match(`${import.meta.env.BASE_URL}${file}`, { cacheName: 'content' })
  return kept?.json()
}
