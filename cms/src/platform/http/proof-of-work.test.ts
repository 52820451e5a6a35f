import { createChallenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Payload } from 'payload'
import { expect, test } from 'vitest'
import { keyFor } from '../crypto/keyed-hash'
import { checkProof } from './proof-of-work'

/** On the embedded database, whose one process remembers by itself. */
const payload = { db: { name: 'sqlite' } } as Payload
const check = (proof: object) => {
  const altcha = Buffer.from(JSON.stringify(proof)).toString('base64')
  return checkProof({ payload, headers: new Headers({ altcha }) })
}

test('a proof passes once, whatever is made up in between', async () => {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 1,
    deriveKey,
    hmacSignatureSecret: keyFor('proof of work').toString('hex'),
    expiresAt: Math.floor(Date.now() / 1000) + 1200,
  })
  const solution = await solveChallenge({ challenge, deriveKey })
  await check({ challenge, solution })
  const parameters = { ...challenge.parameters, expiresAt: 1 }
  for (let count = 0; count <= 100_000; count += 1) {
    const made = { challenge: { parameters, signature: `made up ${count}` }, solution }
    await check(made).catch(() => undefined)
  }
  await expect(check({ challenge, solution })).rejects.toMatchObject({ status: 400 })
})
