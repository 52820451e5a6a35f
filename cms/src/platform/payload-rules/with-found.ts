import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { ListSearch } from '../feature'
import { isRecord } from './is-record'

/**
 * Lets the admin's lists and its fields for related content find by what a title is called, too. Both ask which
 * titles contain the letters that were typed, which “ho chieu” does in no title.
 * @returns The same conditions; where one asks for letters in the title, also what the words mean.
 */
export async function withFound(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  where: unknown,
): Promise<unknown> {
  const title = collection.admin.useAsTitle
  const { listSearch: find } = req.payload.config.custom as { listSearch?: ListSearch }
  if (!find || !title || !collection.versions?.drafts) return where
  return widen(where)

  async function widen(condition: unknown): Promise<unknown> {
    if (!isRecord(condition)) return condition
    const entries = await Promise.all(
      Object.entries(condition).map(async ([name, value]): Promise<[string, unknown]> => {
        if ((name === 'and' || name === 'or') && Array.isArray(value))
          return [name, await Promise.all(value.map(widen))]
        return [name, value]
      }),
    )
    const asked = isRecord(condition[title!]) ? condition[title!] : undefined
    const words = (asked as { like?: unknown } | undefined)?.like
    if (typeof words !== 'string' || Object.keys(condition).length !== 1)
      return Object.fromEntries(entries)
    const ids = await find!(req, collection, words)
    return ids.length === 0 ? condition : { or: [condition, { id: { in: ids } }] }
  }
}
