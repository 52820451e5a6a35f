import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { noteLasting } from './database/repeat'

type MailEnv = { smtpUrl: string; from: string; fromName: string }

/** Payload's way to send e-mail, through the mail server of `SMTP_URL`. */
export function emailAdapter({ smtpUrl, from, fromName }: MailEnv): EmailAdapter {
  const transport = createTransport(smtpUrl)
  return () => ({
    name: 'smtp',
    defaultFromAddress: from,
    defaultFromName: fromName,
    sendEmail: (message) => {
      noteLasting()
      return transport.sendMail({ from: { name: fromName, address: from }, ...message })
    },
  })
}
