import { ValidationError, type Payload } from 'payload'
import { sha256 } from '../crypto/sha256'

/** By which the nightly job tells marks of proofs from those of submissions. */
export const proofMark = 'proof'

/**
 * Marks a proof of work as used, for all replicas on one MongoDB: its mark lies beside those of submissions and
 * says nothing of who brought it. On SQLite one process serves, which remembers by itself.
 * @returns Whether nobody had used it before.
 */
export async function markProof(payload: Pick<Payload, 'db'>, signature: string): Promise<boolean> {
  if (payload.db.name !== 'mongoose') return true
  try {
    await payload.db.create({
      collection: 'submission-keys',
      data: { id: sha256(`${proofMark}\n${signature}`), fingerprint: proofMark, answer: {} },
      req: {},
      returning: false,
    })
    return true
  } catch (error) {
    if (error instanceof ValidationError || (error as { code?: unknown }).code === 11000)
      return false
    throw error
  }
}
