import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { noteLasting } from './database/repeat'

type MailEnv = { smtpUrl: string; from: string; fromName: string }

/** A letter that is not handed over by then is not on its way: the connection is closed. */
const timeoutMs = 60_000

/** Payload's way to send e-mail, through the mail server of `SMTP_URL`. */
export function emailAdapter({ smtpUrl, from, fromName }: MailEnv): EmailAdapter {
  const transport = createTransport(smtpUrl)
  return () => ({
    name: 'smtp',
    defaultFromAddress: from,
    defaultFromName: fromName,
    sendEmail: (message) => {
      noteLasting()
      const letter = { from: { name: fromName, address: from }, ...message }
      // Nodemailer takes a signal since 10; its types do not know it yet.
      return transport.sendMail(Object.assign(letter, { signal: AbortSignal.timeout(timeoutMs) }))
    },
  })
}
