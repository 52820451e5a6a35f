import type { PayloadRequest } from 'payload'
import { keyedHash } from '../../platform/crypto/keyed-hash'
import { randomText } from '../../platform/crypto/references'
import { records, type Asker } from '../../platform/database/records'
import { recoveryCodeCount } from './vocabulary'

type RecoveryCode = { id: string; account: string; usedAt: number }

const slug = 'recovery-codes'
const hash = keyedHash('recovery code of staff')

/** Two groups of five, about 49 bits: nobody guesses one at the speed of the sign-in. */
const newCode = () => `${randomText(5)}-${randomText(5)}`

/** As it was given out, however it is typed. */
const written = (typed: string) => typed.toUpperCase().replace(/[^0-9A-Z]/g, '')

export const looksLikeRecoveryCode = (typed: string) => written(typed).length === 10

/** Under what a code is stored. */
export const recoveryIdOf = (account: string, code: string) => hash(account, written(code))

/** Makes an account's codes anew, in the request's transaction: the former ones open nothing any more. */
export async function renewCodes(req: PayloadRequest, account: string): Promise<string[]> {
  const store = await records<RecoveryCode>(req, slug)
  await store.removeAll({ account })
  const codes = Array.from({ length: recoveryCodeCount }, newCode)
  for (const code of codes)
    await store.insert({ id: recoveryIdOf(account, code), account, usedAt: 0 })
  return codes
}

export async function removeCodes(req: PayloadRequest, account: string): Promise<void> {
  await (await records<RecoveryCode>(req, slug)).removeAll({ account })
}

/** Uses a code up, in the transaction; false when it is none of the account's, or used. */
export async function takeRecoveryCode(
  req: PayloadRequest,
  account: string,
  code: string,
  now: number,
): Promise<boolean> {
  const store = await records<RecoveryCode>(req, slug)
  return store.changeIf(recoveryIdOf(account, code), { account, usedAt: 0 }, { usedAt: now })
}

export async function codesLeft(asker: Asker, account: string): Promise<number> {
  const store = await records<RecoveryCode>(asker, slug)
  return (await store.find({ account, usedAt: 0 })).length
}
