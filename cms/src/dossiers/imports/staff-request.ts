import type { PayloadRequest } from 'payload'
import { hasRole, unitIdsOf } from '../../platform/access/roles'
import { isDocumentId } from '../../platform/database/is-document-id'
import { badFields, RequestError } from '../../platform/http'

/** The unit for which this member of staff brings in dossiers. @throws RequestError 403, 400 */
export async function unitOf(req: PayloadRequest, wanted: string | null): Promise<string> {
  const own = unitIdsOf(req.user)
  const isCoordinator = hasRole(req.user, 'coordinator')
  const id = wanted ?? (own.length === 1 ? own[0] : undefined)
  if (!id) throw badFields({ unit: 'Hãy chọn đơn vị.' })
  if (!isCoordinator && !own.includes(id)) throw new RequestError({ status: 403 })
  const unit =
    isDocumentId(id) &&
    (await req.payload.findByID({
      collection: 'units',
      id,
      depth: 0,
      disableErrors: true,
      req,
    }))
  if (!unit) throw badFields({ unit: 'Không có đơn vị này.' })
  return unit.id
}
