import type { Payload } from 'payload'
import { randomText } from '../crypto/references'

export type FirstAdmin = { email: string; password: string }

/**
 * Makes the first administrator when there is no account yet, with a random password that is
 * returned once and stored nowhere in clear. Returns undefined when accounts exist.
 */
export async function ensureFirstAdmin(
  payload: Payload,
  email: string,
): Promise<FirstAdmin | undefined> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return undefined
  const password = readablePassword()
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Quản trị', roles: ['admin', 'coordinator'] },
  })
  return { email, password }
}

/** Four groups of five letters and digits that are not mistaken for each other: about 98 bits. */
export function readablePassword(): string {
  const group = () => randomText(5, 'abcdefghjkmnpqrstuvwxyz23456789')
  return [group(), group(), group(), group()].join('-')
}
