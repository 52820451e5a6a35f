import type { Things } from '@chung-tay/shared/identity/contract'
import type { Payload } from 'payload'
import { inOwnTransaction } from '../platform/database/in-own-transaction'
import { records } from '../platform/database/records'
import { conflict } from '../platform/http'
import { personOf } from './sessions'

export type Carried = {
  /** Keyed hash of the person. */
  id: string
  /** What a phone sealed, base64url. */
  sealed: string
  /** Begins with the time, so that what is begun anew has no version that an older phone knows. */
  version: number
  /** When the person began to carry. */
  since: number
  usedAt: number
}

/** A reading is noted no more often than this: nobody has to know at which hour somebody looked. */
const notedEveryMs = 24 * 3_600_000

/** What a person carries; noted as used, to the day. */
export async function thingsOf(payload: Payload, person: string, now: number): Promise<Things> {
  const carried = await (await records<Carried>({ payload }, 'carried-things')).get(person)
  if (!carried) return { sealed: null, version: 0 }
  if (now - carried.usedAt > notedEveryMs)
    await inOwnTransaction(payload, async (req) => {
      await (await records<Carried>(req, 'carried-things')).changeIf(person, {}, { usedAt: now })
    })
  return { sealed: carried.sealed, version: carried.version }
}

/**
 * Keeps what a phone sealed in place of the version it knows.
 * @param headers Whose they are, read where it is written: who was forgotten in between gets nothing back.
 * @returns The new version.
 * @throws RequestError 409 when another phone wrote or removed it in between, 401 when the session is over
 */
export async function keepThings(
  payload: Payload,
  headers: Headers,
  { sealed, version }: { sealed: string; version: number },
  now: number,
): Promise<number> {
  const next = (version || now) + 1
  const isKept = await inOwnTransaction(payload, async (req) => {
    const person = await personOf({ payload, headers, transactionID: req.transactionID }, now)
    const things = await records<Carried>(req, 'carried-things')
    if (version > 0)
      return things.changeIf(person, { version }, { sealed, version: next, usedAt: now })
    if (await things.get(person)) return false
    await things.insert({ id: person, sealed, version: next, since: now, usedAt: now })
    return true
  })
  if (!isKept)
    throw conflict('THINGS_CHANGED', 'Máy khác của bạn vừa lưu hoặc xóa. Hãy tải lại rồi làm lại.')
  return next
}
