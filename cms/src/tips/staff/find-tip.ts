import type { PayloadRequest, Where } from 'payload'
import type { Tip, TipPart } from '@chung-tay/shared/payload-types'
import { unitIdsOf } from '../../platform/access/roles'
import { isDocumentId } from '../../platform/database/is-document-id'
import { notFound, RequestError } from '../../platform/http'
import { handlesTips } from './who'

/** What this handler's units hold. @throws RequestError 403 for everybody who is no handler. */
export function ownTips(req: PayloadRequest): Where {
  if (!handlesTips(req.user)) throw new RequestError({ status: 403 })
  return { unit: { in: unitIdsOf(req.user) } }
}

/** The tip the address names, if it is one of the handler's units. @throws RequestError 404 */
export async function findTip(req: PayloadRequest): Promise<Tip> {
  const id = String(req.routeParams?.id ?? '')
  const own = ownTips(req)
  if (!isDocumentId(id)) throw notFound()
  const { docs } = await req.payload.find({
    collection: 'tips',
    where: { and: [{ id: { equals: id } }, own] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  if (!docs[0]) throw notFound()
  return docs[0]
}

/** Every sealed part of a tip, in order. */
export async function partsOf(req: PayloadRequest, tip: string): Promise<TipPart[]> {
  const { docs } = await req.payload.find({
    collection: 'tip-parts',
    where: { tip: { equals: tip } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  return docs
}

export async function updateTip(req: PayloadRequest, id: string, data: Partial<Tip>) {
  return req.payload.update({
    collection: 'tips',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
}

export const tipUnit = ({ unit }: Pick<Tip, 'unit'>): string =>
  typeof unit === 'object' && unit ? unit.id : unit

export const asNamed = ({ id, reference }: Tip) => ({ id, reference })
