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
    })
  } catch (error) {
    throw smtpFailure(error)
  }
}

function letterText({ topic, title, body, path }: OutboxMessage): string {
  const lines = [`${title}.`, '', ...(body ? [body] : []), `${env.publicUrl}${path}`]
  if (topic === 'staff') return lines.join('\n')
  return [
    ...lines,
    'Thư này không bao giờ hỏi mật khẩu, mã OTP hay tiền. Đừng gửi mã theo dõi cho ai.',
  ].join('\n')
}

/** What nodemailer tells of a refusal: the reply's code (RFC 5321, 4.2), and EENVELOPE for addresses. */
function smtpFailure(error: unknown): DeliveryFailure {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  if (!responseCode) return new DeliveryFailure('unreachable', { cause: error })
  const detail = String(responseCode)
  if (code === 'EENVELOPE' && responseCode >= 500)
    return new DeliveryFailure('bad-address', { detail, isFinal: true, cause: error })
  return new DeliveryFailure('refused', { detail, cause: error })
}
