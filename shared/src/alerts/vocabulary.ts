export { severities } from './severities'

/** The three groups of the 2023 national handbook on online fraud. */
export const scamGroups = [
  { value: 'impersonation', label: 'Giả mạo thương hiệu, cơ quan' },
  { value: 'takeover', label: 'Chiếm đoạt tài khoản' },
  { value: 'combined', label: 'Kết hợp nhiều thủ đoạn, hình thức khác' },
] as const

export const audiences = [
  { value: 'everyone', label: 'Mọi người' },
  { value: 'elderly', label: 'Người cao tuổi' },
  { value: 'students', label: 'Học sinh, sinh viên' },
  { value: 'parents', label: 'Cha mẹ' },
  { value: 'workers', label: 'Người tìm việc, người lao động' },
  { value: 'sellers', label: 'Người bán hàng' },
  { value: 'investors', label: 'Người có tiền tiết kiệm, đầu tư' },
] as const

/** What a series of figures is about; the page of figures is arranged by it. */
export const figureDimensions = [
  { value: 'time', label: 'Theo thời gian' },
  { value: 'form', label: 'Theo hình thức' },
  { value: 'loss', label: 'Theo thiệt hại' },
  { value: 'people', label: 'Về nạn nhân' },
] as const

/** What readers can say of an alert without saying who they are. */
export const reactionKinds = [
  { value: 'helpful', label: 'Có ích' },
  { value: 'happened', label: 'Tôi từng gặp' },
] as const

export type ReactionKind = (typeof reactionKinds)[number]['value']
