import { createPrivateKey, type KeyObject } from 'node:crypto'
import type { PublishedKey } from '@chung-tay/shared/signed-receipts/contract'
import { keyName } from '@chung-tay/shared/signed-receipts/format'
import { parseReceiptKeys, type ReceiptKey } from '@chung-tay/shared/signed-receipts/keys'
import { env } from '../platform/env'

const keys = env.receiptKeys ? parseReceiptKeys(env.receiptKeys).keys : []

/** What signs now, with its name; undefined where the service was given no keys. */
export const signingKey: { kid: string; key: KeyObject } | undefined = signing(
  keys.find(({ d }) => d),
)

/** Every key that ever signed, without private halves: what anybody verifies with. */
export const publishedKeys: PublishedKey[] = keys.map(
  ({ x, madeAt, retiredAt, withdrawnAt, why }) => ({
    kty: 'OKP',
    crv: 'Ed25519',
    alg: 'EdDSA',
    use: 'sig',
    kid: keyName(x),
    x,
    madeAt,
    retiredAt: retiredAt ?? null,
    withdrawnAt: withdrawnAt ?? null,
    why: why ?? null,
  }),
)

function signing(found: ReceiptKey | undefined) {
  if (!found?.d) return undefined
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: found.x, d: found.d }
  return { kid: keyName(found.x), key: createPrivateKey({ key: jwk, format: 'jwk' }) }
}
