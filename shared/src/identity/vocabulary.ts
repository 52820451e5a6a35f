/** What the log of people's Zalo accounts says; no line says whose it was. */
export const identityActions = [
  { value: 'revoked', label: 'Người dùng rút đồng ý trong Zalo, đã xóa' },
  { value: 'forgotten', label: 'Người dùng tự xóa trong ứng dụng' },
] as const

export type IdentityAction = (typeof identityActions)[number]['value']

/** Months after which things that no phone asked for are removed. */
export const keptMonths = 12
