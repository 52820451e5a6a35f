import { sealing } from '../../platform/crypto/sealed'
import { sha256 } from '../../platform/crypto/sha256'
import type { Step } from './vocabulary'

/** Between the password and the end of the second step. */
export const ticketMs = 10 * 60_000

type Ticket = { account: string; step: Step; mark: string; until: number }

const tickets = sealing('sign-in ticket of staff')
const enrolments = sealing('second factor being set up')

/** Changes with the password, so that a ticket ends with it. */
export const markOf = ({ hash }: { hash?: string | null }) => sha256(hash ?? '').slice(0, 24)

/** Says that somebody gave the right password a moment ago. Opens nothing without the second step. */
export function writeTicket(
  { id, hash }: { id: string; hash?: string | null },
  step: Step,
  now = Date.now(),
): string {
  const ticket: Ticket = { account: id, step, mark: markOf({ hash }), until: now + ticketMs }
  return tickets.seal(JSON.stringify(ticket))
}

/** Undefined for none of ours, or one that is too old. */
export function readTicket(text: string, now = Date.now()): Ticket | undefined {
  const opened = tickets.open(text)
  const ticket = opened ? (JSON.parse(opened) as Ticket) : undefined
  return ticket && ticket.until > now ? ticket : undefined
}

/** For whom a secret is, and since when the second step it replaces was there; 0 for none. */
type For = { account: string; after: number }

/** A secret on its way to the phone and back. */
export function writeEnrolment({ account, after }: For, secret: string, now = Date.now()): string {
  return enrolments.seal(JSON.stringify([account, after, secret, now + ticketMs]))
}

/** The secret, if it was made for this a moment ago, and nothing else was set up meanwhile. */
export function readEnrolment(
  text: string,
  { account, after }: For,
  now = Date.now(),
): string | undefined {
  const opened = enrolments.open(text)
  if (!opened) return undefined
  const [owner, former, secret, until] = JSON.parse(opened) as [string, number, string, number]
  return owner === account && former === after && until > now ? secret : undefined
}
