import { createHmac, hkdfSync, randomInt, timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Tip } from '@chung-tay/shared/payload-types'
import { env } from '../platform/env'
import { countTowardsBrake, notFound, waitForTurn, type Brake } from '../platform/http'

const boxKey = Buffer.from(hkdfSync('sha256', env.secret, '', 'tips box id', 32))
const verifierKey = Buffer.from(hkdfSync('sha256', env.secret, '', 'tips box verifier', 32))
const tokenKey = Buffer.from(hkdfSync('sha256', env.secret, '', 'tips upload token', 32))
const nothing = Buffer.alloc(32)

const perAddress: Brake = { points: 60, perSeconds: 3600, free: 5, firstMs: 500, maxMs: 8000 }
/** All addresses together: guessing from many places only grows slow, so nobody can lock others out. */
const everywhere: Brake = {
  points: Number.MAX_SAFE_INTEGER,
  perSeconds: 3600,
  free: 500,
  firstMs: 250,
  maxMs: 2000,
}

export const hashBox = (box: string) => keyed(boxKey, box).toString('base64url')
export const hashVerifier = (verifier: string) => keyed(verifierKey, verifier).toString('base64url')
export const hashToken = (token: string) => keyed(tokenKey, token).toString('base64url')

type Keys = { box: string; verifier: string }

/**
 * The tip whose receipt the sender holds. An unknown box and a wrong verifier do the same work, wait
 * as long and read the same.
 * @throws RequestError 404, 429
 */
export async function tipOfBox(req: PayloadRequest, keys: Keys, client: string): Promise<Tip> {
  await waitForTurn('tips box', client, perAddress)
  await waitForTurn('tips boxes', 'all', everywhere)
  const given = keyed(verifierKey, keys.verifier)
  const found = await req.payload.db.findOne<Tip>({
    collection: 'tips',
    where: { boxHash: { equals: hashBox(keys.box) } },
  })
  const kept = found ? Buffer.from(found.verifierHash, 'base64url') : nothing
  if (timingSafeEqual(kept, given) && found) return found
  await countTowardsBrake('tips boxes', 'all', everywhere)
  await countTowardsBrake('tips box', client, perAddress)
  throw notFound('Không có hộp thư nào mở được bằng mã này. Hãy so lại từng nhóm bốn số.')
}

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A name for the tip that may be said openly: it opens nothing. */
export function newTipReference(now: Date): string {
  const day = now.toISOString().slice(2, 10).replaceAll('-', '')
  const tail = Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `TG-${day}-${tail}`
}

function keyed(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
