import type { Payload, PayloadRequest } from 'payload'
import { inOwnTransaction } from '../../platform/database/in-own-transaction'
import { records, type Asker } from '../../platform/database/records'
import { deviceWords } from './device-words'

/** How the second step was passed; empty where only the password was asked for. */
export type Passed = '' | 'code' | 'recovery'

export type StaffSession = {
  id: string
  account: string
  device: string
  passed: Passed
  since: number
  lastUsed: number
  endedAt: number
}

const slug = 'staff-sessions'

/** The last use is written this often at most. */
export const noteEveryMs = 5 * 60_000

/** Longer than any session that is not used lasts: tokens end after eight hours. */
export const keptDays = 30

export async function sessionOf(asker: Asker, id: string): Promise<StaffSession | undefined> {
  return (await records<StaffSession>(asker, slug)).get(id)
}

export async function sessionsOf(asker: Asker, account: string): Promise<StaffSession[]> {
  return (await records<StaffSession>(asker, slug)).find({ account })
}

type New = { id: string; account: string; headers: Headers; passed: Passed }

/** Notes a session that begins, in the request's transaction. */
export async function noteBegun(
  req: PayloadRequest,
  { id, account, headers, passed }: New,
): Promise<void> {
  const now = Date.now()
  await (
    await records<StaffSession>(req, slug)
  ).insert({
    id,
    account,
    device: deviceWords(headers.get('user-agent')),
    passed,
    since: now,
    lastUsed: now,
    endedAt: 0,
  })
}

/** Notes that a session is used; one that began before such notes were kept is noted now. */
export async function noteUsed(
  payload: Payload,
  { id, account, headers }: Omit<New, 'passed'>,
): Promise<void> {
  await inOwnTransaction(payload, async (req) => {
    const store = await records<StaffSession>(req, slug)
    const isKnown = await store.changeIf(id, { account }, { lastUsed: Date.now() })
    if (!isKnown) await noteBegun(req, { id, account, headers, passed: '' })
  })
}

/** The session of somebody who just set the second step up has passed it, in the transaction. */
export async function notePassed(req: PayloadRequest, id: string): Promise<void> {
  await (await records<StaffSession>(req, slug)).changeIf(id, {}, { passed: 'code' })
}

/**
 * Ends sessions of an account, in the transaction: from the commit on they open nothing, on every replica.
 * @param ids Those that Payload still knows of the account.
 */
export async function endSessions(
  req: PayloadRequest,
  account: string,
  ids: readonly string[],
): Promise<void> {
  const store = await records<StaffSession>(req, slug)
  const now = Date.now()
  for (const id of ids) {
    if (await store.changeIf(id, { account }, { endedAt: now })) continue
    await noteBegun(req, { id, account, headers: new Headers(), passed: '' })
    await store.changeIf(id, { account }, { endedAt: now })
  }
}
