/** Why a key of a program ended. */
export const keyEndings = [
  { value: 'by-hand', label: 'Quản trị thu hồi' },
  { value: 'password', label: 'Tài khoản đổi mật khẩu' },
  { value: 'account-deleted', label: 'Tài khoản bị xóa' },
] as const
export type KeyEnding = (typeof keyEndings)[number]['value']
