import type { Payload } from 'payload'

/**
 * Gives an account a password, without one who is signed in: its sessions end, its lock opens, and the
 * account log has a line that says it was done at the machine.
 * @throws Error when there is no such account; it names those of administrators.
 */
export async function setPassword(
  payload: Payload,
  email: string,
  password: string,
): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    depth: 0,
    limit: 1,
  })
  const [account] = docs
  if (!account) {
    const { docs: admins } = await payload.find({
      collection: 'users',
      where: { roles: { contains: 'admin' } },
      depth: 0,
      pagination: false,
    })
    const known = admins.map((each) => each.email).join(', ') || 'none'
    throw new Error(`There is no account ${email}. Administrators: ${known}`)
  }
  await payload.update({
    collection: 'users',
    id: account.id,
    data: { password, sessions: [] },
    context: { byName: 'Người vận hành máy chủ' },
    depth: 0,
  })
  await payload.unlock({
    collection: 'users',
    data: { email: account.email } as never,
    overrideAccess: true,
  })
}
