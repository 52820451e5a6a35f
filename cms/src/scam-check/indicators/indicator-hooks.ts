import { addMonths, storedDay, toLocalDate } from '@chung-tay/shared/calendar'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { ScamIndicator } from '@chung-tay/shared/payload-types'
import { invalidFields } from '../../platform/http/invalid-fields'
import { publishAnew } from '../publish'
import { placeIndicator } from './place-indicator'
import { officialDirectory, whyNotListed } from './refuse-official'

const facts = ['kind', 'value', 'bank', 'form', 'source', 'confirmedOn'] as const
const wrong = (req: PayloadRequest, path: string, message: string) =>
  invalidFields(req, 'scam-indicators', [{ path, message }])

/** How long an entry stands when nobody says until when. */
export const standardMonths = 12

/** What people are told does not change once a second person has seen it; before, the last writer is the proposer. */
export const keepFacts: CollectionBeforeChangeHook<ScamIndicator> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'create') {
    return { ...data, state: 'pending', proposedBy: data.proposedBy ?? req.user?.id }
  }
  const changed = facts.find(
    (name) => data[name] !== undefined && !same(data[name], originalDoc?.[name]),
  )
  if (originalDoc?.state === 'listed' && isLater(data.expiresOn, originalDoc.expiresOn)) {
    throw wrong(
      req,
      'expiresOn',
      'Muốn công bố lâu hơn, hãy gỡ rồi đề nghị lại để người khác duyệt.',
    )
  }
  if (!changed) return data
  if (originalDoc?.state !== 'pending') {
    throw wrong(req, changed, 'Đã duyệt thì không sửa được. Hãy gỡ rồi đề nghị lại.')
  }
  return { ...data, proposedBy: req.user?.id }
}

/** Finds the one way of writing and the bucket; refuses what must not be listed. */
export const place: CollectionBeforeChangeHook<ScamIndicator> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { kind, value, bank, confirmedOn } = { ...originalDoc, ...data }
  if (kind === 'account' && !bank) throw wrong(req, 'bank', 'Tài khoản phải ghi ngân hàng.')
  const asked = {
    kind: kind!,
    value: value!,
    bank: kind === 'account' ? (bank ?? undefined) : undefined,
  }
  const placed = await placeIndicator(asked)
  if (!placed) throw wrong(req, 'value', 'Không đọc được. Hãy chép lại cho đúng.')
  const refused = whyNotListed(asked, await officialDirectory(req))
  if (refused) throw wrong(req, 'value', refused)
  const { docs } = await req.payload.find({
    collection: 'scam-indicators',
    where: { canonical: { equals: placed.canonical } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  if (docs[0] && docs[0].id !== originalDoc?.id) {
    throw wrong(req, 'value', `Đã có trong danh sách (${docs[0].value}).`)
  }
  const until = addMonths(toLocalDate(new Date(confirmedOn!)), standardMonths)
  return {
    ...data,
    ...placed,
    expiresOn: data.expiresOn ?? originalDoc?.expiresOn ?? storedDay(until),
  }
}

/** What is listed says when it leaves: brought forward, it is told anew. */
export const tellTerm: CollectionAfterChangeHook<ScamIndicator> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isTold = operation === 'update' && doc.state === 'listed'
  if (isTold && !same(doc.expiresOn, previousDoc.expiresOn)) await publishAnew(req, [doc])
}

const same = (a: unknown, b: unknown) => (a ?? '') === (b ?? '')
const isLater = (a: string | null | undefined, b: string | null | undefined) =>
  a !== undefined && (a ?? '9') > (b ?? '9')
