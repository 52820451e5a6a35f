import { createHmac, randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { ApiKey } from '@chung-tay/shared/payload-types'
import { nameOf } from '../../platform/access/actor'
import { hasRole } from '../../platform/access/roles'
import { noteAccount, type Account } from '../log/note-account'
import { keyEndings, type KeyEnding } from './vocabulary'

/** Keys begin with this, so that they are recognised where they should not be. */
const mark = 'chungtay_'

/**
 * What is stored of a key: HMAC-SHA256 with the service's secret. Payload made the index of its own
 * keys in this way, so keys that were given out before go on.
 */
export function hashOfKey({ secret }: Pick<Payload, 'secret'>, key: string): string {
  return createHmac('sha256', secret).update(key).digest('hex')
}

/** Accounts that govern others or read tips never sign in by a key. */
export function mayHaveKeys(account: Pick<Account, 'roles'>): boolean {
  return !hasRole(account as never, 'admin', 'tip-handler')
}

/** Makes a key for a program that signs in as `account`. The key itself is returned, and kept nowhere. */
export async function issueKey(
  req: PayloadRequest,
  account: Account,
  name: string,
): Promise<{ id: string; key: string }> {
  const key = `${mark}${randomBytes(32).toString('base64url')}`
  const hint = key.slice(-4)
  const made = await req.payload.create({
    collection: 'api-keys',
    data: {
      name,
      account: account.id,
      accountName: account.name,
      hint,
      issuedByName: req.user ? nameOf(req.user) : undefined,
      hash: hashOfKey(req.payload, key),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await noteAccount(req, 'key-issued', account, { detail: `${name} (…${hint})` })
  return { id: made.id, key }
}

export async function endKey(
  req: PayloadRequest,
  { id, name, hint }: ApiKey,
  account: Account,
  ending: KeyEnding,
): Promise<void> {
  await req.payload.update({
    collection: 'api-keys',
    id,
    data: { endedAt: new Date().toISOString(), ending },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const why = keyEndings.find(({ value }) => value === ending)?.label
  await noteAccount(req, 'key-ended', account, { detail: `${name} (…${hint}) · ${why}` })
}

/** Ends every key of an account that still works. */
export async function endKeysOf(
  req: PayloadRequest,
  account: Account,
  ending: KeyEnding,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'api-keys',
    where: { and: [{ account: { equals: account.id } }, { endedAt: { exists: false } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const key of docs) await endKey(req, key, account, ending)
}
