import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { atomically } from './atomically'
import { isTransient } from './is-transient'

const maxTries = 8

/**
 * Runs work in a transaction of its own, once more when the database asks to begin anew: two replicas
 * that change the same record at once, for instance.
 */
export async function inOwnTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  /** Whose work it is; the service's own unless told. */
  user?: PayloadRequest['user'],
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const req = await createLocalReq(user ? { user } : {}, payload)
    try {
      return await atomically(req, () => work(req))
    } catch (error) {
      if (tries === maxTries || !isTransient(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** tries * Math.random()))
    }
  }
}
