import crypto from 'node:crypto'
import { promisify } from 'node:util'

/**
 * How Payload stores passwords: PBKDF2 with SHA-256. Those from before Payload 3.88 had fewer rounds and
 * no mark; they are renewed when their owner signs in.
 */
const current = { mark: 'pbkdf2-sha256-v1:', rounds: 600_000, bytes: 32 }
const former = { mark: '', rounds: 25_000, bytes: 512 }

export type StoredPassword = { hash?: string | null; salt?: string | null }

/** Whether this is the account's password. */
export async function isPasswordOf(account: StoredPassword, password: string): Promise<boolean> {
  const { hash, salt } = account
  if (!hash || !salt) return false
  const { mark, rounds, bytes } = hash.startsWith(current.mark) ? current : former
  const stored = Buffer.from(hash.slice(mark.length), 'hex')
  const given = await derive(password, salt, rounds, bytes)
  return stored.length === given.length && crypto.timingSafeEqual(stored, given)
}

/** As much work as checking a password, for an account that does not exist: nobody can tell which do. */
export async function pretendToCheck(password: string): Promise<void> {
  await derive(password, crypto.randomBytes(32).toString('hex'), current.rounds, current.bytes)
}

/** Asked for anew each time, so that whoever counts the work sees all of it. */
function derive(password: string, salt: string, rounds: number, bytes: number): Promise<Buffer> {
  return promisify(crypto.pbkdf2)(password, salt, rounds, bytes, 'sha256')
}
