import { fingerprint } from '@chung-tay/shared/tips'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { randomUUID } from 'node:crypto'
import type { Service } from '../../scripts/lib/service'

export type HandledUnit = { slug: string; identity: string }
type Call = (path: string, body?: object) => Promise<Record<string, unknown>>

/**
 * Makes two handlers for the first communes, with a key each unit and a recovery key, as staff would:
 * one makes it, the other confirms its fingerprint.
 */
export async function handledUnits(
  { url, admin }: Pick<Service, 'url' | 'admin'>,
  count: number,
): Promise<{ units: HandledUnit[]; handler: Call; token: string }> {
  const adminToken = await signIn(url, admin)
  const asAdmin = caller(url, adminToken)
  const listed = await asAdmin(
    `/api/units?limit=${count}&depth=0&sort=slug&where[kind][equals]=commune`,
  )
  const communes = listed.docs as { id: string; slug: string }[]
  const tokens: string[] = []
  for (const name of ['Một', 'Hai']) {
    const account = { email: `${randomUUID()}@chung-tay.local`, password: randomUUID() }
    const units = communes.map(({ id }) => id)
    await asAdmin('/api/users', { ...account, name, roles: ['tip-handler'], units })
    tokens.push(await signIn(url, account))
  }
  const [first = '', second = ''] = tokens
  const [handler, confirmer] = [caller(url, first), caller(url, second)]
  const live = async (holder: Call, role: object): Promise<string> => {
    const identity = await generateX25519Identity()
    const recipient = await identityToRecipient(identity)
    const { id } = await holder('/api/tips/staff/keys', { ...role, recipient })
    const words = { fingerprint: fingerprint(recipient) }
    await confirmer(`/api/tips/staff/keys/${String(id)}/confirm`, words)
    return identity
  }
  const units: HandledUnit[] = []
  for (const { id, slug } of communes) {
    units.push({ slug, identity: await live(handler, { role: 'handler', unit: id }) })
  }
  await live(asAdmin, { role: 'recovery' })
  return { units, handler, token: first }
}

function caller(url: string, token: string): Call {
  return async (path, body) => {
    const answer = await fetch(url + path, {
      method: body ? 'POST' : 'GET',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown>
  }
}

async function signIn(url: string, account: { email: string; password: string }): Promise<string> {
  const { token } = await caller(url, '')('/api/users/login', account)
  return String(token)
}
