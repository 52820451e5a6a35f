import type { PayloadRequest } from 'payload'
import type { Tip } from '@chung-tay/shared/payload-types'
import { putInOutbox } from '../../notices'
import { env } from '../../platform/env'
import { idOf } from '../../platform/related-id'

/** All that a letter says, and the book of notices with it: neither which tip nor what became of it. */
const words = {
  new: 'Có tin báo chờ xem',
  due: 'Có tin báo đến hạn cần xem',
  ending: 'Có tin báo sắp hết thời gian lưu, xuất hồ sơ nếu cần giữ',
}
export type Occasion = keyof typeof words

type Told = Pick<Tip, 'id' | 'unit'> & {
  occasion: Occasion
  /** Tells this occasion from the tip's others: each is written about once. */
  mark: string
}

/**
 * Puts a letter to every handler of the unit that holds the tip into the outbox, in the transaction of
 * `req`: that there is something to see, and where to sign in. It goes out at night too.
 */
export async function writeToHandlers(
  req: PayloadRequest,
  { id, unit, occasion, mark }: Told,
): Promise<void> {
  if (!env.smtpUrl) return
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ units: { in: [idOf(unit)] } }, { roles: { in: ['tip-handler'] } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await putInOutbox(
    req,
    docs.map(({ email }) => ({
      topic: 'tips' as const,
      channel: 'email' as const,
      address: email,
      reference: '',
      title: words[occasion],
      body: '',
      path: '/admin/tin-bao',
      isUrgent: true,
      event: `tip ${id} ${mark}`,
    })),
  )
}
