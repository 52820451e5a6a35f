import { fold } from '@chung-tay/shared/text'
import type { PayloadRequest } from 'payload'

export type KnownDocument = { id: string; isExpired: boolean }

/** A document's number without what people write differently: "nđ-cp" is "NĐ-CP". */
export const numberKey = (number: string): string => fold(number).replace(/\s+/g, '')

/** Every document staff entered, by the key of its number. */
export async function knownDocuments(req: PayloadRequest): Promise<Map<string, KnownDocument>> {
  const { docs } = await req.payload.find({
    collection: 'legal-documents',
    pagination: false,
    depth: 0,
    select: { number: true, status: true },
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.map(({ id, number, status }) => [
      numberKey(number),
      { id: String(id), isExpired: status === 'expired' },
    ]),
  )
}
