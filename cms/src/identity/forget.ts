import type { IdentityAction } from '@chung-tay/shared/identity/vocabulary'
import type { Payload, PayloadRequest } from 'payload'
import { addLine } from '../platform/database/log-collection'
import { inOwnTransaction } from '../platform/database/in-own-transaction'
import { records } from '../platform/database/records'
import type { ForgottenPerson, PersonListener } from '../platform/feature'
import { personBehind } from './person'
import type { Session } from './sessions'
import type { Carried } from './things'

/** Removes everything the service holds of a person, at their own wish in the app. */
export async function forgetOwn(payload: Payload, person: string): Promise<void> {
  await inOwnTransaction(payload, (req) => forget(req, 'forgotten', { person, until: Infinity }))
}

/** Zalo's clock and ours may differ by this much. */
const skewMs = 60_000

/**
 * Removes everything linked to a Zalo account up to a moment, because its owner took the consent back in
 * Zalo. What the person began anew after that stays, so the same word of Zalo's may come again.
 * @param at Milliseconds since 1970, by Zalo's clock.
 */
export async function forgetAccount(payload: Payload, account: string, at: number): Promise<void> {
  const forgotten = { person: personBehind(account), account, until: at + skewMs }
  await inOwnTransaction(payload, (req) => forget(req, 'revoked', forgotten))
}

async function forget(
  req: PayloadRequest,
  action: IdentityAction,
  forgotten: ForgottenPerson,
): Promise<void> {
  const { personListeners = [] } = req.payload.config.custom as {
    personListeners?: PersonListener[]
  }
  const gone = [await removeThings(req, forgotten), await endSessions(req, forgotten)]
  for (const listen of personListeners) gone.push(await listen(req, forgotten))
  const said = gone.filter((each) => each !== undefined)
  // A line for each removal, none for a word that was heard before: it says what went, never whose.
  if (said.length > 0) await addLine(req, 'identity-log', { action, detail: said.join(', ') })
}

async function removeThings(req: PayloadRequest, { person, until }: ForgottenPerson) {
  const things = await records<Carried>(req, 'carried-things')
  const carried = await things.get(person)
  if (!carried || carried.since > until) return undefined
  await things.remove(person)
  return 'một danh sách mang theo'
}

async function endSessions(req: PayloadRequest, { person, until }: ForgottenPerson) {
  const sessions = await records<Session>(req, 'identity-sessions')
  const ended = (await sessions.find({ person })).filter(({ since }) => since <= until)
  for (const { id } of ended) await sessions.remove(id)
  return ended.length > 0 ? `${ended.length} phiên` : undefined
}
