import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { checkData } from '../payload-rules/check-data'
import { findReferences, titleOf } from './find-references'
import { refusalWords } from './reference-words'

/**
 * Nothing goes into the trash while something refers to it, and nothing comes out of it, or back from an
 * earlier version, while something it refers to lies there: no page cites what is not there.
 */
export const keepCited: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  if (operation !== 'update') return data
  const was = Boolean(originalDoc?.deletedAt)
  const is = Boolean(data.deletedAt)
  if (is && !was) await mustBeFree(req, collection, String(originalDoc.id), false)
  const isEarlier = req.pathname?.includes('/versions/') === true
  if (!is && (was || isEarlier)) await mustFind(req, collection, data)
  return data
}

/** Nothing is removed for good while something refers to it, also from the trash. */
export const keepCitedForGood: CollectionBeforeDeleteHook = ({ id, req, collection }) =>
  mustBeFree(req, collection, String(id), true)

async function mustBeFree(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: string,
  forGood: boolean,
): Promise<void> {
  const cited = await findReferences(req, collection, id, forGood)
  if (cited) throw refused(refusalWords(cited))
}

async function mustFind(
  req: PayloadRequest,
  { flattenedFields }: SanitizedCollectionConfig,
  data: object,
): Promise<void> {
  const { references } = checkData(flattenedFields, structuredClone(data) as never)
  for (const [slug, ids] of references) {
    const { config } = req.payload.collections[slug as CollectionSlug]
    if (!config.trash) continue
    const { docs } = await req.payload.find({
      collection: slug as CollectionSlug,
      where: { and: [{ id: { in: [...ids.keys()] } }, { deletedAt: { exists: true } }] },
      trash: true,
      limit: 1,
      pagination: false,
      depth: 0,
      select: {},
      overrideAccess: true,
      req,
    })
    if (!docs[0]) continue
    const kind = String(config.labels.singular).toLowerCase()
    const title = await titleOf(req, config, String(docs[0].id))
    throw refused(
      `Chưa khôi phục được: ở đây dẫn tới ${kind} “${title}” đang ở thùng rác. Hãy khôi phục mục ấy trước.`,
    )
  }
}

const refused = (words: string) => new APIError(words, 409, undefined, true)
