import { createChallenge, verifySolution, type Challenge, type Solution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { expect, test } from 'vitest'
import { solveProof } from './solve-proof'

test('a challenge is solved without a worker and the server takes the proof', async () => {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 10,
    deriveKey,
    hmacSignatureSecret: 'secret',
  })
  const proof = JSON.parse(atob(await solveProof(challenge))) as {
    challenge: Challenge
    solution: Solution
  }
  const { verified } = await verifySolution({ ...proof, deriveKey, hmacSignatureSecret: 'secret' })
  expect(verified).toBe(true)
})
