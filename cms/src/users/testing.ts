import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { codeAt } from './second-factor/totp'
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

/** The app on a phone: codes of now, and of half a minute later, which counts as a clock that is ahead. */
export type Phone = { now: () => string; next: () => string }

export function phoneWith(key: string): Phone {
  const secret = key.replaceAll(' ', '')
  const at = Date.now()
  return { now: () => codeAt(secret, at), next: () => codeAt(secret, at + 30_000) }
}

/** Sets the second step up, by the ticket of a password or for who is signed in; `now` of the phone is used up. */
export async function setUp(api: Api, proof: { ticket: string } | { password: string }) {
  const started = await api.post('/api/users/second-factor/start', proof)
  if (started.status !== 200) throw new Error(`No secret: ${JSON.stringify(started.body)}`)
  const { enrolment, key } = started.body as { enrolment: string; key: string }
  const phone = phoneWith(key)
  const confirmed = await api.post('/api/users/second-factor/confirm', {
    ...proof,
    enrolment,
    code: phone.now(),
  })
  return { key, phone, confirmed, codes: confirmed.body.codes as string[] }
}

/** Gives the password of an account that has a second step. */
export async function ticketFor(account: { email: string; password: string }): Promise<string> {
  return (await signIn(account.email, account.password)).body.ticket as string
}

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
