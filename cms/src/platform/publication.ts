import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { isPublic } from './trash/is-public'

type Written = { _status?: string | null; deletedAt?: string | null }
type Changed = {
  collection: { slug: string }
  /** What was written: a request may leave of the document what it does not want back. */
  data: Written
  doc: Written & { id: string | number }
}

const noteOf = (slug: string, id: string | number) => `was public ${slug} ${id}`

/**
 * Notes, before a document is stored, whether the public can read it. `previousDoc` of Payload's hooks is the
 * newest version instead, which is a draft where somebody began to change what is published.
 */
export const noteWhetherPublic: CollectionBeforeChangeHook = async ({
  collection: { slug },
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return
  req.context[noteOf(slug, originalDoc.id)] = await isPublicNow(req, slug, originalDoc.id)
}

/**
 * Whether the public could read a document before the change that was just stored (`was`), whether it can now
 * (`is`), and whether the change itself is published; for hooks after the change of a collection that has
 * `noteWhetherPublic`. A draft that was stored beside what is published changes nothing for the public.
 */
export async function publicationOf(
  req: PayloadRequest,
  { collection: { slug }, data, doc }: Changed,
): Promise<{ was: boolean; is: boolean; isPublished: boolean }> {
  const { _status = doc._status, deletedAt } = data
  const isPublished = isPublic({ _status, deletedAt })
  const was = req.context[noteOf(slug, doc.id)] === true
  const is = isPublished || (was && !deletedAt && (await isPublicNow(req, slug, doc.id)))
  return { was, is, isPublished }
}

async function isPublicNow(req: PayloadRequest, slug: string, id: string | number) {
  const stored = await req.payload.db.findOne<Written & { id: string }>({
    collection: slug as CollectionSlug,
    where: { id: { equals: id } },
    select: { _status: true, deletedAt: true },
    req,
  })
  return stored !== null && isPublic(stored)
}
