import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { keyName, signedPart, type Statement } from '@chung-tay/shared/signed-receipts/format'
import type { ReceiptKeys } from '@chung-tay/shared/signed-receipts/keys'

const madeAt = '2026-01-01T00:00:00.000Z'
const later = '2026-06-01T00:00:00.000Z'

/** A key pair whose private half is this byte, 32 times. */
export function testPair(byte: number) {
  const seed = Buffer.alloc(32, byte)
  // PKCS #8 of Ed25519 (RFC 8410): a fixed head, then the seed.
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  return { x: x!, d: seed.toString('base64url'), kid: keyName(x!), key }
}

export const pairs = {
  current: testPair(1),
  retired: testPair(2),
  stolen: testPair(3),
  forger: testPair(9),
}

/** The keys of the service under test; every private half is known to the tests. */
export const testReceiptKeys: ReceiptKeys = {
  format: 1,
  keys: [
    { x: pairs.current.x, d: pairs.current.d, madeAt: later },
    { x: pairs.retired.x, madeAt, retiredAt: later },
    { x: pairs.stolen.x, madeAt, withdrawnAt: later, why: 'Máy chủ cũ bị xâm nhập.' },
  ],
}

/** A receipt as somebody who holds a private key makes it; `as` names another key than the one that signs. */
export function signWith(
  pair: ReturnType<typeof testPair>,
  statement: Partial<Statement> = {},
  as = pair.kid,
): string {
  const part = signedPart(as, {
    v: 1,
    kind: 'feedback',
    ref: 'PA-260601-ABCDE',
    at: later,
    hash: 'A'.repeat(43),
    ...statement,
  })
  return `${part}.${sign(null, Buffer.from(part), pair.key).toString('base64url')}`
}
