import type { PayloadRequest } from 'payload'
import type { TipKeyRequest } from '@chung-tay/shared/payload-types'
import { isDocumentId } from '../../platform/database/is-document-id'
import { conflict, notFound } from '../../platform/http'

type State = TipKeyRequest['state']

/** @throws RequestError 404 */
export async function findKeyRequest(req: PayloadRequest): Promise<TipKeyRequest> {
  const id = String(req.routeParams?.id ?? '')
  if (!isDocumentId(id)) throw notFound()
  const { docs } = await req.payload.find({
    collection: 'tip-key-requests',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!docs[0]) throw notFound()
  return docs[0]
}

/** @throws RequestError 409 when the key is not in the state it must be in. */
export function mustBe(found: TipKeyRequest, ...states: State[]): void {
  if (states.includes(found.state)) return
  throw conflict('NOT_NOW', 'Khóa này đã được xử lý rồi. Hãy tải lại trang.')
}

/** Notes who decided, and what. */
export async function decide(req: PayloadRequest, id: string, state: State, name: string) {
  await req.payload.update({
    collection: 'tip-key-requests',
    id,
    data: {
      state,
      decidedBy: req.user?.id,
      decidedByName: name,
      decidedAt: new Date().toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
