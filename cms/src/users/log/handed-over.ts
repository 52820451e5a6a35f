import type { PayloadRequest } from 'payload'
import { handedOverActions } from './vocabulary'

/**
 * When, within the last `days` days, somebody else last set the password or the e-mail of an account, or
 * a letter reset it: until then it may not be its owner who signs in. Undefined when nobody did.
 */
export async function handedOverAt(
  req: PayloadRequest,
  account: string,
  days: number,
  now = new Date(),
): Promise<Date | undefined> {
  const since = new Date(now.getTime() - days * 86_400_000)
  const { docs } = await req.payload.find({
    collection: 'account-log',
    where: {
      and: [
        { account: { equals: account } },
        { action: { in: [...handedOverActions] } },
        { createdAt: { greater_than: since.toISOString() } },
      ],
    },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] && new Date(docs[0].createdAt)
}
