import { normalizeTrackingCode } from '@chung-tay/shared/codes'
import { dayMs, monthOf } from '@chung-tay/shared/calendar'
import type { PayloadRequest } from 'payload'
import type { RatingInvitation } from '@chung-tay/shared/payload-types'
import { keyedHash } from '../platform/crypto/keyed-hash'
import { trackingCodes } from '../platform/crypto/tracking-codes'
import { badFields } from '../platform/http'

const codeFor = trackingCodes('rating invitation code')
/** What is stored of a code. */
export const hashInvitation = keyedHash('rating invitation hash')
const lifetimeDays = 90

type Invitation = {
  unit: string
  procedure?: string
  source: 'feedback' | 'dossier'
  /** What ended, e.g. the case's id: the code is made from it, so nobody has to store the code. */
  about: string
}

/** The code of the invitation for something that ended; whether it was issued is another question. */
export function invitationCode({ source, about }: Pick<Invitation, 'source' | 'about'>): string {
  return codeFor(`${source}:${about}`)
}

/** Invites once for the same thing; later calls change nothing. Part of the request's transaction. */
export async function issueInvitation(req: PayloadRequest, invitation: Invitation): Promise<void> {
  const codeHash = hashInvitation(invitationCode(invitation))
  if (await findInvitation(req, codeHash)) return
  const now = new Date()
  await req.payload.create({
    collection: 'rating-invitations',
    data: {
      codeHash,
      unit: invitation.unit,
      procedure: invitation.procedure,
      source: invitation.source,
      month: monthOf(now),
      isUsed: false,
      expiresAt: new Date(now.getTime() + lifetimeDays * dayMs).toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/**
 * The invitation that a code opens.
 * @throws RequestError 400 when there is none, or it is used or too old
 */
export async function openInvitation(req: PayloadRequest, code: string): Promise<RatingInvitation> {
  const found = await findInvitation(req, hashInvitation(normalizeTrackingCode(code)))
  if (!found)
    throw refused('Không có lời mời nào mang mã này. Bạn vẫn đánh giá được mà không cần mã.')
  if (found.isUsed) throw alreadyUsed()
  if (new Date(found.expiresAt) < new Date())
    throw refused('Lời mời này đã hết hạn. Bạn vẫn đánh giá được mà không cần mã.')
  return found
}

/**
 * Uses an invitation up. The database decides who comes first, also where it has no transactions.
 * @throws RequestError 400 when somebody else was faster
 */
export async function takeInvitation(req: PayloadRequest, id: string): Promise<void> {
  const taken = await req.payload.db.updateOne({
    collection: 'rating-invitations',
    where: { and: [{ id: { equals: id } }, { isUsed: { equals: false } }] },
    data: { isUsed: true },
    req,
  })
  if (!taken) throw alreadyUsed()
}

async function findInvitation(req: PayloadRequest, codeHash: string) {
  const { docs } = await req.payload.find({
    collection: 'rating-invitations',
    where: { codeHash: { equals: codeHash } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

const refused = (message: string) => badFields({ invitation: message }, message)
const alreadyUsed = () => refused('Lời mời này đã được dùng. Cảm ơn bạn đã đánh giá.')
