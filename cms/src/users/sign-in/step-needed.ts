import { writeTicket } from '../second-factor/tickets'
import type { Step, StepNeeded } from '../second-factor/vocabulary'

const words: Record<Step, string> = {
  code: 'Mật khẩu đúng. Hãy nhập mã trong ứng dụng xác thực.',
  enrol: 'Mật khẩu đúng. Tài khoản này cần thiết lập bước xác minh thứ hai.',
}

/** The answer to a right password where it is not all. */
export function stepNeeded(account: { id: string; hash?: string | null }, step: Step): StepNeeded {
  return { message: words[step], step, ticket: writeTicket(account, step) }
}
