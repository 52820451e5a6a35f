import { expect, test } from 'vitest'
import { smtpFailure } from './email'

const ofReply = (command: string, response: string) =>
  smtpFailure(
    Object.assign(new Error(response), {
      code: 'EENVELOPE',
      command,
      response,
      responseCode: Number.parseInt(response, 10),
    }),
  )

test.each([
  ['RCPT TO', '550 no such user'],
  ['RCPT TO', '550 5.1.1 The email account does not exist'],
  ['RCPT TO', '550-5.1.1 The email account does not exist'],
  ['RCPT TO', '553 5.1.3 The recipient address is not valid'],
])('after %s "%s" says that there is no such mailbox', (command, reply) => {
  const { failure, more } = ofReply(command, reply)
  expect({ failure, isFinal: more.isFinal }).toEqual({ failure: 'bad-address', isFinal: true })
})

test.each([
  ['MAIL FROM', '550 5.1.1 no such sender'],
  ['MAIL FROM', '553 5.7.1 Sender address rejected: not owned by user'],
  ['DATA', '550 Message refused'],
  ['RCPT TO', '554 5.7.1 Relay access denied'],
  ['RCPT TO', '550 5.7.1 Blocked by policy'],
  ['RCPT TO', '550 5.1.8 Sender address rejected: Domain not found'],
  ['RCPT TO', '550 relay not permitted'],
  ['RCPT TO', '552 5.2.2 Mailbox full'],
  ['RCPT TO', '450 4.1.1 try again later'],
])('after %s "%s" says nothing of the mailbox: the letter is tried again', (command, reply) => {
  const { failure, more } = ofReply(command, reply)
  expect({ failure, isFinal: Boolean(more.isFinal) }).toEqual({
    failure: 'refused',
    isFinal: false,
  })
})
