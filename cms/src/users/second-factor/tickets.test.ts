import { expect, test } from 'vitest'
import { markOf, readEnrolment, readTicket, ticketMs, writeEnrolment, writeTicket } from './tickets'

const now = 1_700_000_000_000
const one = { account: 'an-account', after: 5 }
const account = { id: 'an-account', hash: 'pbkdf2-sha256-v1:00' }

test('a ticket says whose password was right, for ten minutes, and shows nothing of it', () => {
  const ticket = writeTicket(account, 'code', now)
  expect(ticket).not.toContain(account.id)
  expect(readTicket(ticket, now + ticketMs - 1)).toEqual({
    account: account.id,
    step: 'code',
    mark: markOf(account),
    until: now + ticketMs,
  })
  expect(readTicket(ticket, now + ticketMs)).toBeUndefined()
  expect(markOf({ hash: 'another' })).not.toBe(markOf(account))
})

test('what was sealed for something else, or changed, is no ticket', () => {
  const ticket = writeTicket(account, 'code', now)
  const changed = `${ticket.startsWith('A') ? 'B' : 'A'}${ticket.slice(1)}`
  for (const text of ['', 'abc', changed, writeEnrolment(one, 'SECRET', now)])
    expect(readTicket(text, now)).toBeUndefined()
})

test('a secret being set up is for one account and state, for ten minutes', () => {
  const enrolment = writeEnrolment(one, 'SECRET', now)
  expect(enrolment).not.toContain('SECRET')
  expect(readEnrolment(enrolment, one, now + 1)).toBe('SECRET')
  expect(readEnrolment(enrolment, { ...one, account: 'another' }, now + 1)).toBeUndefined()
  expect(readEnrolment(enrolment, { ...one, after: 6 }, now + 1)).toBeUndefined()
  expect(readEnrolment(enrolment, one, now + ticketMs)).toBeUndefined()
  expect(readEnrolment(writeTicket(account, 'enrol', now), one, now)).toBeUndefined()
})
