import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import {
  administrator,
  signedIn,
  staffAccount,
  stranger,
  until,
  type Api,
} from '../platform/testing/api'

export type Line = { action: string; byName: string; accountName: string; detail?: string }

/** A name nobody else in the run has, so that its lines of the log are found. */
export const someName = (words: string) => `${words} ${randomUUID().slice(0, 8)}`

/** An account with its id. */
export async function accountOf(
  roles: string[],
  units: string[] = [],
  name = someName('Kiểm thử'),
) {
  const made = await staffAccount(roles, units, name)
  const { body } = await made.api.get('/api/users/me')
  return { ...made, name, id: body.user.id as string }
}

/** What the log holds about an account, the oldest first. */
export async function linesOf(account: string, by?: Api): Promise<Line[]> {
  const api = by ?? (await administrator())
  const { body } = await api.get(
    `/api/account-log?limit=100&sort=createdAt&where[account][equals]=${account}`,
  )
  return body.docs as Line[]
}

/** The letters that reached an address, decoded, once there are `count`. */
export async function lettersTo(email: string, count = 1): Promise<string[]> {
  let found: string[] = []
  await until(async () => {
    const answer = await fetch(`${inject('noticesUrl')}/received`)
    const { mails } = (await answer.json()) as { mails: string[] }
    found = mails.filter((mail) => mail.includes(email)).map(readable)
    return found.length >= count
  })
  return found
}

/** The token in the link of the latest letter about a forgotten password. */
export async function tokenFor(email: string, count = 1): Promise<string> {
  const letter = (await lettersTo(email, count)).at(-1) ?? ''
  return /\/admin\/reset\/([\w-]+)/.exec(letter)?.[1] ?? ''
}

export async function signIn(email: string, password: string, from = stranger()) {
  return from.post('/api/users/login', { email, password })
}

export const canSignIn = async (email: string, password: string) =>
  (await signIn(email, password)).status === 200

export { signedIn }

/** The text of a letter, whatever way it was encoded for the journey. */
function readable(mail: string): string {
  const [head = '', ...rest] = mail.split('\n\n')
  const body = rest.join('\n\n')
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
