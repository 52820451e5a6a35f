import type { PayloadRequest } from 'payload'
import type { FeedbackCase } from '@chung-tay/shared/payload-types'
import { env } from '../platform/env'
import { sendZaloTemplate } from '../platform/zalo/send-template'
import type { ActionName } from './staff/action-schema'

const sentences: Partial<Record<ActionName, string>> = {
  accept: 'đã được nhận xử lý',
  assign: 'đã được giao cho đơn vị xử lý',
  forward: 'đã được chuyển đến cơ quan có thẩm quyền',
  ask: 'cần bạn cho biết thêm',
  answer: 'đã có trả lời',
  close: 'đã kết thúc',
  reopen: 'đã được mở lại',
}

/** Whether the senders of merged cases read of it too. */
export const isShared = (action: ActionName): boolean =>
  ['forward', 'answer', 'close', 'reopen'].includes(action)

/**
 * Tells the sender that something happened, by e-mail or Zalo, when they asked for it and the service
 * has the keys. The notice holds neither the text nor the code. Never fails the action.
 */
export async function noticeSender(
  req: PayloadRequest,
  found: FeedbackCase,
  action: ActionName,
): Promise<void> {
  const sentence = sentences[action]
  if (!sentence) return
  const { reference, email, phone, notifyByEmail, notifyByZalo } = found
  if (env.smtpUrl && notifyByEmail && email) {
    await sendNotice(req, email, `Phản ánh ${reference} ${sentence}`)
  }
  if (env.zalo && notifyByZalo && phone) {
    await sendZaloTemplate(req.payload, {
      phone,
      data: { ma_phan_anh: reference, trang_thai: sentence },
      trackingId: reference,
    }).catch((error: unknown) =>
      req.payload.logger.error({ err: error, msg: 'A Zalo notice could not be sent' }),
    )
  }
}

/** Sends one short letter that leads to the tracking page. */
export async function sendNotice(req: PayloadRequest, to: string, subject: string): Promise<void> {
  try {
    await req.payload.sendEmail({
      to,
      subject,
      text: [
        `${subject}.`,
        '',
        `Mở ${env.publicUrl}/phan-anh/theo-doi và nhập mã theo dõi của bạn để xem.`,
        'Thư này không bao giờ hỏi mật khẩu, mã OTP hay tiền. Đừng gửi mã theo dõi cho ai.',
      ].join('\n'),
    })
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'A notice could not be sent' })
  }
}
