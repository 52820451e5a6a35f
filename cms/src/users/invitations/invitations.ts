import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { keyedHash } from '../../platform/crypto/keyed-hash'
import { records, type Asker } from '../../platform/database/records'
import { env } from '../../platform/env'
import { invitationMark } from './vocabulary'

export type Invitation = { id: string; account: string; until: number; usedAt: number }

const slug = 'account-invitations'
/** Under what the token of a link is stored. */
export const invitationIdOf = keyedHash('invitation of staff')

/** A link is read within days or not at all. */
export const validDays = 7

/** In the part of the address that browsers send to nobody, so that no log on the way holds it. */
export const linkOf = (token: string) => `${env.publicUrl}/admin/login#${invitationMark}${token}`

/** Makes the one link that opens an account, in the transaction: former ones open nothing any more. */
export async function invite(
  req: PayloadRequest,
  account: string,
  now = Date.now(),
): Promise<string> {
  const store = await records<Invitation>(req, slug)
  await store.removeAll({ account })
  const token = randomBytes(32).toString('base64url')
  const until = now + validDays * 86_400_000
  await store.insert({ id: invitationIdOf(token), account, until, usedAt: 0 })
  return token
}

/** The invitation of a link; undefined when it is none, used or too old. */
export async function invitationOf(
  asker: Asker,
  token: string,
  now = Date.now(),
): Promise<Invitation | undefined> {
  const found = await (await records<Invitation>(asker, slug)).get(invitationIdOf(token))
  return found && !found.usedAt && found.until > now ? found : undefined
}

/** Uses a link up, in the transaction; false when somebody else just did. */
export async function takeInvitation(
  req: PayloadRequest,
  { id }: Invitation,
  now = Date.now(),
): Promise<boolean> {
  return (await records<Invitation>(req, slug)).changeIf(id, { usedAt: 0 }, { usedAt: now })
}

/** The unused invitation of an account, also one that is too old; undefined when its owner came in, or made none. */
export async function waitingOf(asker: Asker, account: string): Promise<Invitation | undefined> {
  const store = await records<Invitation>(asker, slug)
  return (await store.find({ account, usedAt: 0 }))[0]
}

export async function removeInvitations(req: PayloadRequest, account: string): Promise<void> {
  await (await records<Invitation>(req, slug)).removeAll({ account })
}
