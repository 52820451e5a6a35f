/** What happens to accounts of staff, as the log names it. */
export const accountActions = [
  { value: 'made', label: 'Tạo tài khoản' },
  { value: 'deleted', label: 'Xóa tài khoản' },
  { value: 'name-changed', label: 'Đổi họ tên' },
  { value: 'roles-changed', label: 'Đổi vai trò' },
  { value: 'units-changed', label: 'Đổi đơn vị công tác' },
  { value: 'email-changed', label: 'Tự đổi email đăng nhập' },
  { value: 'email-set-by-other', label: 'Đổi email đăng nhập của người khác' },
  { value: 'password-changed', label: 'Tự đổi mật khẩu' },
  { value: 'password-set-by-other', label: 'Đặt lại mật khẩu cho người khác' },
  { value: 'password-reset-by-mail', label: 'Đặt lại mật khẩu qua thư' },
  { value: 'key-issued', label: 'Cấp khóa cho chương trình' },
  { value: 'key-ended', label: 'Khóa của chương trình hết hiệu lực' },
] as const
export type AccountAction = (typeof accountActions)[number]['value']

/** After these, whoever signs in need not be the one the account was made for. */
export const handedOverActions = [
  'email-set-by-other',
  'password-set-by-other',
  'password-reset-by-mail',
] as const satisfies AccountAction[]
