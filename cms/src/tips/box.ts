import type { PayloadRequest } from 'payload'
import type { Tip } from '@chung-tay/shared/payload-types'
import { isSameSecret } from '../platform/crypto/is-same-secret'
import { keyedHash } from '../platform/crypto/keyed-hash'
import { countTowardsBrake, notFound, waitForTurn, type Brake } from '../platform/http'

export const hashBox = keyedHash('tips box id')
export const hashVerifier = keyedHash('tips box verifier')
export const hashToken = keyedHash('tips upload token')

const perAddress: Brake = { points: 60, perSeconds: 3600, free: 5, firstMs: 500, maxMs: 8000 }
/** All addresses together: guessing from many places only grows slow, so nobody can lock others out. */
const everywhere: Brake = {
  points: Number.MAX_SAFE_INTEGER,
  perSeconds: 3600,
  free: 500,
  firstMs: 250,
  maxMs: 2000,
}

type Keys = { box: string; verifier: string }

/**
 * The tip whose receipt the sender holds. An unknown box and a wrong verifier do the same work, wait
 * as long and read the same.
 * @throws RequestError 404, 429
 */
export async function tipOfBox(req: PayloadRequest, keys: Keys, client: string): Promise<Tip> {
  await waitForTurn('tips box', client, perAddress)
  await waitForTurn('tips boxes', 'all', everywhere)
  const given = hashVerifier(keys.verifier)
  const found = await req.payload.db.findOne<Tip>({
    collection: 'tips',
    where: { boxHash: { equals: hashBox(keys.box) } },
  })
  const isRight = isSameSecret(found?.verifierHash ?? 'nothing', given)
  if (found && isRight) return found
  await countTowardsBrake('tips boxes', 'all', everywhere)
  await countTowardsBrake('tips box', client, perAddress)
  throw notFound('Không có hộp thư nào mở được bằng mã này. Hãy so lại từng nhóm bốn số.')
}
