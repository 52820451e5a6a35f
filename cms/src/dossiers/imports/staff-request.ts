import type { PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { handlesCases, hasRole, unitIdsOf } from '../../platform/access/roles'
import { isDocumentId } from '../../platform/database/is-document-id'
import { badFields, parseJson, readBytes, RequestError } from '../../platform/submissions'

/** @throws RequestError 401, 403 */
export function staffOnly(req: PayloadRequest): void {
  if (!req.user) throw new RequestError({ status: 401 })
  if (!handlesCases(req.user)) throw new RequestError({ status: 403 })
}

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

export async function jsonOf(req: PayloadRequest, maxBytes: number): Promise<unknown> {
  return parseJson(Buffer.from(await readBytes(req, maxBytes)).toString('utf8'))
}

/** Runs work in one transaction of the request. */
export async function atomically<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const owns = await initTransaction(req)
  try {
    const result = await work()
    if (owns) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
