import type { CollectionSlug, Endpoint } from 'payload'
import { isDocumentId } from '../database/is-document-id'
import { badFields, queryOf, RequestError, staffEndpoint } from '../http'
import { mostAsked, type CitedAnswer } from './contract'
import { findReferences } from './find-references'

/** `GET /api/references`: what keeps documents from being removed, for who may change them. */
export const referencesEndpoint: Endpoint = staffEndpoint({
  method: 'get',
  path: '/references',
  isAllowed: Boolean,
  answer: async (req): Promise<CitedAnswer> => {
    const query = queryOf(req)
    const config = req.payload.collections[query.get('collection') as CollectionSlug]?.config
    if (!config?.trash) throw badFields({ collection: 'Không có loại nội dung này.' })
    if ((await config.access.update({ req })) === false) throw new RequestError({ status: 403 })
    const ids = [...new Set(query.getAll('id'))]
    if (ids.length === 0 || ids.length > mostAsked || !ids.every(isDocumentId))
      throw badFields({ id: `Chọn từ 1 đến ${mostAsked} mục.` })
    const forGood = query.get('forGood') === 'true'
    const cited = []
    for (const id of ids) cited.push(await findReferences(req, config, id, forGood))
    return { cited: cited.filter((each) => each !== undefined) }
  },
})
