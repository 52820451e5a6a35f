/** Why a key of a program ended. */
export const keyEndings = [
  { value: 'by-hand', label: 'Quản trị thu hồi' },
  { value: 'password', label: 'Tài khoản đổi mật khẩu' },
  { value: 'account-deactivated', label: 'Tài khoản ngừng hoạt động' },
  // Of a time when accounts could be removed.
  { value: 'account-deleted', label: 'Tài khoản bị xóa' },
] as const
export type KeyEnding = (typeof keyEndings)[number]['value']
