import type { PayloadRequest } from 'payload'
import { commitTransaction, initTransaction, killTransaction } from 'payload'

/** Runs work in one transaction of the request. */
export async function atomically<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  // What the caller begins beside this is not part of it: a transaction is told by what runs after it began.
  await Promise.resolve()
  const owns = await initTransaction(req)
  try {
    const result = await work()
    if (owns) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
