import { createChallenge, verifySolution, type Challenge, type Solution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { LRUCache } from 'lru-cache'
import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'
import { currentSettings } from '../current-settings'
import { noteLasting } from '../database/repeat'
import { keyFor } from '../crypto/keyed-hash'
import type { EndpointDescription } from './endpoint-description'
import { RequestError } from './request-error'

const lifetimeSeconds = 20 * 60
/** Challenges already used, so that one proof lets one request pass. */
const used = new LRUCache<string, true>({ max: 100_000, ttl: lifetimeSeconds * 1000 })
const secret = keyFor('proof of work').toString('hex')

const challengeSchema = z.object({
  parameters: z.looseObject({
    algorithm: z.literal('PBKDF2/SHA-256'),
    nonce: z.string().max(200),
    salt: z.string().max(200),
    cost: z.number().int().min(1).max(1_000_000),
    keyLength: z.number().int().min(1).max(64),
    keyPrefix: z.string().max(64),
    expiresAt: z.number(),
  }),
  signature: z.string().max(200),
})

const proofSchema = z.object({
  challenge: challengeSchema,
  solution: z.looseObject({ counter: z.number().int(), derivedKey: z.string().max(200) }),
})

/** `GET /api/altcha`: a challenge that costs a sender's device about a second and a person nothing. */
export const proofOfWorkEndpoint: Endpoint = {
  path: '/altcha',
  method: 'get',
  custom: {
    isDirect: true,
    description: {
      summary: 'A proof-of-work challenge',
      answers: { 200: { description: 'An ALTCHA v2 challenge', schema: challengeSchema } },
    } satisfies EndpointDescription,
  },
  handler: async ({ payload }) =>
    Response.json(await newChallenge(payload), { headers: { 'Cache-Control': 'no-store' } }),
}

async function newChallenge(payload: Payload): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: (await currentSettings(payload)).submissions?.proofCost ?? 1000,
    deriveKey,
    hmacSignatureSecret: secret,
    expiresAt: Math.floor(Date.now() / 1000) + lifetimeSeconds,
  })
}

/**
 * Checks the `Altcha` header: base64 of JSON `{challenge, solution}` for a challenge of ours that was
 * not used before.
 * @throws RequestError 400 PROOF_REQUIRED or PROOF_INVALID
 */
export async function checkProof(header: string | null): Promise<void> {
  if (!header) throw refused('PROOF_REQUIRED')
  const { challenge, solution } = parseProof(header)
  const signature = challenge.signature ?? ''
  if (used.has(signature)) throw refused('PROOF_INVALID')
  used.set(signature, true)
  noteLasting()
  const { verified, invalidSignature } = await verifySolution({
    challenge,
    solution,
    deriveKey,
    hmacSignatureSecret: secret,
  }).catch(() => ({ verified: false, invalidSignature: null }))
  // Made-up ones would drive out those that were used.
  if (invalidSignature !== false) used.delete(signature)
  if (!verified) throw refused('PROOF_INVALID')
}

function parseProof(header: string): { challenge: Challenge; solution: Solution } {
  try {
    const proof = proofSchema.parse(JSON.parse(Buffer.from(header, 'base64').toString('utf8')))
    return proof as { challenge: Challenge; solution: Solution }
  } catch {
    throw refused('PROOF_INVALID')
  }
}

function refused(code: 'PROOF_REQUIRED' | 'PROOF_INVALID'): RequestError {
  return new RequestError({
    status: 400,
    code,
    message: 'Máy chưa hoàn tất bước kiểm tra chống gửi rác. Hãy bấm gửi lại.',
  })
}
