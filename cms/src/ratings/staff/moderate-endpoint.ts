import { z } from 'zod'
import { hasRole } from '../../platform/access/roles'
import { isDocumentId } from '../../platform/database/is-document-id'
import { jsonOf, staffEndpoint } from '../../platform/http'
import { check, RequestError } from '../../platform/http'

const schema = z.object({
  hide: z.boolean(),
  reason: z.string().trim().min(5, 'Hãy ghi lý do, ít nhất 5 chữ cái.').max(200),
})

/** `POST /api/ratings/:id/moderate`: hides a comment's text, or shows it again; the reason is public. */
export const moderateEndpoint = staffEndpoint({
  method: 'post',
  path: '/ratings/:id/moderate',
  isAllowed: (user) => hasRole(user, 'coordinator'),
  answer: async (req) => {
    const { hide, reason } = check(schema, await jsonOf(req, 4096))
    const id = String(req.routeParams?.id ?? '')
    const found =
      isDocumentId(id) &&
      (await req.payload.findByID({
        collection: 'ratings',
        id,
        depth: 0,
        disableErrors: true,
        req,
      }))
    if (!found) throw new RequestError({ status: 404 })
    await req.payload.update({
      collection: 'ratings',
      id,
      data: {
        isCommentHidden: hide,
        hiddenReason: reason,
        hiddenBy: req.user?.id,
        hiddenAt: new Date().toISOString(),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { isCommentHidden: hide }
  },
})
