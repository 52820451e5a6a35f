import { createChallenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { expect, test } from 'vitest'
import { keyFor } from '../crypto/keyed-hash'
import { checkProof } from './proof-of-work'

const header = (proof: object) => Buffer.from(JSON.stringify(proof)).toString('base64')

test('a proof passes once, whatever is made up in between', async () => {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 1,
    deriveKey,
    hmacSignatureSecret: keyFor('proof of work').toString('hex'),
    expiresAt: Math.floor(Date.now() / 1000) + 1200,
  })
  const solution = await solveChallenge({ challenge, deriveKey })
  await checkProof(header({ challenge, solution }))
  const parameters = { ...challenge.parameters, expiresAt: 1 }
  for (let count = 0; count <= 100_000; count += 1) {
    const made = header({ challenge: { parameters, signature: `made up ${count}` }, solution })
    await checkProof(made).catch(() => undefined)
  }
  await expect(checkProof(header({ challenge, solution }))).rejects.toMatchObject({ status: 400 })
})
