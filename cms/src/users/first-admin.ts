import type { Payload } from 'payload'
import { readablePassword } from './passwords/readable-password'

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
