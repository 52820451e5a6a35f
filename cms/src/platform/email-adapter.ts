import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

type MailEnv = { smtpUrl: string; from: string; fromName: string }

/** Payload's way to send e-mail, through the mail server of `SMTP_URL`. */
export function emailAdapter({ smtpUrl, from, fromName }: MailEnv): EmailAdapter {
  const transport = createTransport(smtpUrl)
  return () => ({
    name: 'smtp',
    defaultFromAddress: from,
    defaultFromName: fromName,
    sendEmail: (message) =>
      transport.sendMail({ from: { name: fromName, address: from }, ...message }),
  })
}
