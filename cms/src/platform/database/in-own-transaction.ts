import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { atomically } from './atomically'
import { isTransient } from './is-transient'
import { tryInTurn } from './repeat'

const maxTries = 12
const longestWaitMs = 500

/**
 * Runs work in a transaction of its own, again when the database asks to begin anew: two replicas
 * that change the same record at once, for instance.
 */
export async function inOwnTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const req = await createLocalReq({}, payload)
    try {
      return await tryInTurn(payload, tries, () => atomically(req, () => work(req)))
    } catch (error) {
      if (tries === maxTries || !isTransient(error)) throw error
      const waitMs = Math.min(longestWaitMs, 10 * 2 ** tries) * Math.random()
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
  }
}
