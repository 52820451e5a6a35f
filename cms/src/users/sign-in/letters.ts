import type { PayloadRequest } from 'payload'
import { afterCommit } from '../../platform/database/after-commit'
import { env } from '../../platform/env'

const closing =
  'Thư này không bao giờ hỏi mật khẩu, mã OTP hay tiền. Nghi có người lạ dùng tài khoản của bạn: báo ngay cho quản trị hệ thống.'

const changes = {
  password: 'Mật khẩu tài khoản của bạn vừa được đổi',
  email: 'Email đăng nhập của bạn vừa được đổi sang địa chỉ khác',
} as const

/**
 * Tells an account's owner, once it is durable, that its password or e-mail changed: whoever did not do
 * it learns of it. Never fails the change.
 */
export async function tellByMail(
  req: PayloadRequest,
  to: string,
  change: keyof typeof changes,
): Promise<void> {
  const { payload } = req
  const subject = changes[change]
  const text = [
    `${subject}.`,
    '',
    'Nếu là bạn làm, hoặc quản trị đã báo trước, không cần làm gì thêm.',
    closing,
  ].join('\n')
  await afterCommit(req, () => void send(payload, { to, subject, text }))
}

/** The letter with the link that sets a new password. */
export function sendResetLink(
  payload: PayloadRequest['payload'],
  to: string,
  token: string,
): Promise<void> {
  const text = [
    'Bạn (hoặc ai đó) vừa yêu cầu đặt lại mật khẩu của trang biên tập.',
    '',
    'Mở đường dẫn này trong vòng một giờ để đặt mật khẩu mới:',
    `${env.publicUrl}/admin/reset/${token}`,
    '',
    'Không phải bạn yêu cầu thì bỏ qua thư này: mật khẩu giữ nguyên. Đừng gửi đường dẫn cho ai.',
    closing,
  ].join('\n')
  return send(payload, { to, subject: 'Đặt lại mật khẩu trang biên tập', text })
}

async function send(
  payload: PayloadRequest['payload'],
  letter: { to: string; subject: string; text: string },
): Promise<void> {
  if (!env.smtpUrl) return
  await payload
    .sendEmail(letter)
    .catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'A letter to staff was not sent' }),
    )
}
