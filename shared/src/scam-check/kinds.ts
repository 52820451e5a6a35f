/** What can be asked about, and what staff can list. */
export const indicatorKinds = ['phone', 'account', 'link', 'app'] as const

export const indicatorKindOptions = [
  { value: 'phone', label: 'Số điện thoại' },
  { value: 'account', label: 'Tài khoản ngân hàng' },
  { value: 'link', label: 'Trang web, đường link' },
  { value: 'app', label: 'Ứng dụng (tên gói)' },
] as const

export type IndicatorKind = (typeof indicatorKinds)[number]

/** What a person types or a file holds: the thing itself, and its bank when it is an account. */
export type Asked = { kind: IndicatorKind; value: string; bank?: string }
