import { normalizeTrackingCode, trackingCodeProblem } from '@chung-tay/shared/codes'
import type { ServerProps } from 'payload'
import { hashTrackingCode } from '../tracking'

/**
 * The office's number of the case that a sender's tracking code opens, typed by staff into a search.
 * @returns undefined when what was typed is no tracking code; null when it opens nothing that they may see
 */
export async function findByCode(
  { payload, user }: Pick<ServerProps, 'payload' | 'user'>,
  typed: string,
): Promise<string | null | undefined> {
  if (trackingCodeProblem(typed)) return undefined
  const codeHash = hashTrackingCode(normalizeTrackingCode(typed))
  const one = { collection: 'feedback-cases', limit: 1, pagination: false, depth: 0 } as const
  // The hash is no field that staff may ask by: the service looks, and then asks in their name.
  const [held] = (
    await payload.find({
      ...one,
      where: { codeHash: { equals: codeHash } },
      select: { reference: true },
      overrideAccess: true,
    })
  ).docs
  if (!held) return null
  const { docs } = await payload.find({
    ...one,
    where: { id: { equals: held.id } },
    select: { reference: true },
    overrideAccess: false,
    user,
  })
  return docs[0]?.reference ?? null
}
