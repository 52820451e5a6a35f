import type { PayloadRequest } from 'payload'
import type { Tip } from '@chung-tay/shared/payload-types'
import { env } from '../../platform/env'

/**
 * A letter to every handler of the unit that holds the tip: its reference and where to sign in.
 * Neither content nor kind stands in it; there is none on the server.
 */
export async function writeToHandlers(req: PayloadRequest, tip: Tip, words: string): Promise<void> {
  if (!env.smtpUrl) return
  const unit = typeof tip.unit === 'object' ? tip.unit.id : tip.unit
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ units: { in: [unit] } }, { roles: { in: ['tip-handler'] } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { email } of docs) {
    await req.payload
      .sendEmail({
        to: email,
        subject: `${words}: ${tip.reference}`,
        text: `${words}: ${tip.reference}\n\n${env.publicUrl}/admin/tin-bao`,
      })
      .catch((error: unknown) =>
        req.payload.logger.error({ err: error, msg: 'A notice about a tip was not sent' }),
      )
  }
}
