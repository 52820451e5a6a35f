import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { expect, inject } from 'vitest'
import { administrator, provenance, type Api } from '../platform/testing/api'
import type { Behaviour, Received } from '../platform/testing/notice-servers'

/** Sets the quiet hours; none unless given, so that tests pass at any time of day. */
export async function keepAwake(hours = { quietFrom: 0, quietTo: 0 }): Promise<void> {
  const { status } = await (await administrator()).post('/api/globals/settings', { notices: hours })
  expect(status).toBe(200)
}

/** Delivers what this process put, which the service else finds by its clock. */
export async function deliverNow(payload: Payload): Promise<void> {
  // Loaded once the environment names the service's database.
  const { deliverDue } = await import('./outbox/deliver')
  await deliverDue(payload)
}

/** How the mail server and Zalo behave from now on. */
export async function behave(how: Partial<Behaviour> = {}): Promise<void> {
  await fetch(`${inject('noticesUrl')}/behave`, {
    method: 'POST',
    body: JSON.stringify({ smtp: 'up', zalo: 'up', push: 'up', ...how }),
  })
}

export async function received(): Promise<Received> {
  return (await (await fetch(`${inject('noticesUrl')}/received`)).json()) as Received
}

/** The letters an address got. */
export async function lettersFor(address: string): Promise<string[]> {
  return (await received()).mails.filter((mail) => mail.includes(`To: ${address}`))
}

/** The notices that Zalo was given for a number, as it was given them. */
export async function zaloFor(phone: string) {
  const { zalo } = await received()
  return zalo
    .filter(({ path }) => path === '/message/template')
    .map(({ body }) => JSON.parse(body) as { phone: string; tracking_id: string })
    .filter((each) => each.phone === phone)
}

/** What a header of a letter says, put together again where it was broken. */
export const headerOf = (letter: string, name: string): string | undefined =>
  new RegExp(`^${name}:\\s*(.+)$`, 'im').exec(headOf(letter).replace(/\n[ \t]+/g, ' '))?.[1]

/** The words of a letter, as mail programs show them. */
export function textOf(letter: string): string {
  const body = letter.slice(headOf(letter).length).trim()
  const encoding = headerOf(letter, 'Content-Transfer-Encoding')
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return body
  const bytes = body
    .replaceAll('=\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

const headOf = (letter: string) => letter.split('\n\n', 1)[0]!

/** What stands behind `#` in a letter's link to one of our pages. */
export const tokenIn = (letter: string, page: string): string | undefined =>
  new RegExp(`${page}#([\\w-]+)`).exec(textOf(letter))?.[1]

export const messageIdOf = (letter: string) => /^Message-ID: (.+)$/im.exec(letter)?.[1]

/** An alert that is news. */
export async function publishAlert(admin: Api, more: object = {}) {
  const { status, body } = await admin.post('/api/alerts', {
    title: `Giả danh điện lực ${randomUUID().slice(0, 8)}`,
    summary: 'Kẻ gian gọi điện dọa cắt điện.',
    severity: 'urgent',
    group: 'combined',
    issuedAt: new Date().toISOString(),
    scamForm: 'Thử nghiệm',
    signs: [{ text: 'Giục' }],
    whatToDo: [{ text: 'Dập máy' }],
    provenance,
    _status: 'published',
    ...more,
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as { id: string; slug: string; title: string }
}
