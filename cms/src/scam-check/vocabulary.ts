export { indicatorKindOptions } from '@chung-tay/shared/scam-check'

export const indicatorStates = [
  { value: 'pending', label: 'Chờ người thứ hai duyệt' },
  { value: 'listed', label: 'Đang công bố' },
  { value: 'rejected', label: 'Không duyệt' },
  { value: 'suspended', label: 'Tạm gỡ vì khiếu nại quá hạn' },
  { value: 'withdrawn', label: 'Đã gỡ' },
  { value: 'expired', label: 'Hết hạn' },
] as const

export type IndicatorState = (typeof indicatorStates)[number]['value']

export const reportStates = [
  { value: 'new', label: 'Mới' },
  { value: 'used', label: 'Đã lập đề nghị' },
  { value: 'dismissed', label: 'Đã xem, không dùng' },
] as const

export const contestStates = [
  { value: 'open', label: 'Chờ giải quyết' },
  { value: 'upheld', label: 'Chấp nhận, đã gỡ' },
  { value: 'refused', label: 'Không chấp nhận' },
] as const
