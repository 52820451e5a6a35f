import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { isDocumentId } from '../database/is-document-id'
import { RequestError } from './request-error'

/**
 * The document of an id, as far as whoever asks may see it.
 * @throws RequestError 404 when there is none, or none for them
 */
export async function findVisible<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
): Promise<DataFromCollectionSlug<Slug>> {
  if (!isDocumentId(id)) throw new RequestError({ status: 404 })
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!docs[0]) throw new RequestError({ status: 404 })
  return docs[0] as DataFromCollectionSlug<Slug>
}
