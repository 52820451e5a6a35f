import type { Payload } from 'payload'
import { env } from '../../platform/env'
import { DeliveryFailure } from '../outbox/failure'
import type { OutboxMessage } from '../outbox/message'

/**
 * Sends one short letter. Its Message-ID (RFC 5322, 3.6.4) is made of the message's id: a letter that had
 * to be sent again is known as the same one by mail servers and programs that look.
 */
export async function sendByEmail(payload: Payload, message: OutboxMessage, to: string) {
  if (!env.smtpUrl) throw new DeliveryFailure('no-keys')
  const { id, title } = message
  try {
    await payload.sendEmail({
      to,
      subject: title,
      text: letterText(message),
      messageId: `<${id}@${new URL(env.publicUrl).hostname}>`,
      headers: headersOf(message),
    })
  } catch (error) {
    throw smtpFailure(error)
  }
}

/**
 * How mail programs offer to leave: by one tap in the program itself (RFC 2369, RFC 8058), which posts to the
 * address. Letters are marked as written by a machine, so that nothing answers them (RFC 3834).
 */
function headersOf({ topic, leave }: OutboxMessage): Record<string, string> {
  const machine = { 'Auto-Submitted': 'auto-generated' }
  if (!leave || topic === 'consent') return machine
  return {
    ...machine,
    'List-Unsubscribe': `<${env.publicUrl}/api/notices/leave?t=${leave}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

function letterText({ topic, title, body, path, leave }: OutboxMessage): string {
  const link = `${env.publicUrl}${path}${topic === 'consent' ? `#${leave}` : ''}`
  const lines = [`${title}.`, '', ...(body ? [body] : []), link]
  if (topic === 'staff' || topic === 'tips') return lines.join('\n')
  return [
    ...lines,
    'Thư này không bao giờ hỏi mật khẩu, mã OTP hay tiền. Đừng gửi mã theo dõi cho ai.',
    ...(leave && topic !== 'consent'
      ? ['', `Thôi nhận những thư này: ${env.publicUrl}/thong-bao/thoi-nhan#${leave}`]
      : []),
  ].join('\n')
}

/** What nodemailer tells of a refusal: which command got which reply (RFC 5321, 4.2). */
type Refusal = { responseCode?: number; response?: string; command?: string }

/** What kind of failure an error of nodemailer is. */
export function smtpFailure(error: unknown): DeliveryFailure {
  const refusal = error as Refusal
  if (!refusal.responseCode) return new DeliveryFailure('unreachable', { cause: error })
  const more = { detail: String(refusal.responseCode), cause: error }
  return isLostMailbox(refusal)
    ? new DeliveryFailure('bad-address', { ...more, isFinal: true })
    : new DeliveryFailure('refused', more)
}

/**
 * Whether the address itself is at fault, by the enhanced code (RFC 3463: 5.1.x, of which 5.1.7 and 5.1.8
 * are the sender's) or a bare 550. A server that refuses the service, by its policy (5.7.x) or as one that
 * may not relay, refuses every address: that can be mended, and the letters wait for it.
 */
function isLostMailbox({ responseCode = 0, response = '', command }: Refusal): boolean {
  if (command !== 'RCPT TO' || responseCode < 500) return false
  const enhanced = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? ''
  if (/^5\.(7\.|1\.[78]$)/.test(enhanced)) return false
  return enhanced.startsWith('5.1.') || (responseCode === 550 && !/relay/i.test(response))
}
