import type { Payload, PayloadRequest } from 'payload'
import { groupCommit } from '../../platform/database/records'

type Act = (req: PayloadRequest) => Promise<unknown>

const turn = groupCommit<Act, unknown>((req, act) => act(req))

/**
 * Writes of contests and attempts, one after another in few transactions: thousands answer at the same time, and
 * each answer is acknowledged only once it is durable. `act` reads what it depends on itself, through
 * the request it is given.
 */
export function writeTurn<T>(
  payload: Payload,
  act: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  return turn(payload, act) as Promise<T>
}
