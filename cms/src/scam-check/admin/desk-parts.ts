export const deskPath = '/admin/duyet-dau-hieu'

export const deskParts = [
  { value: 'cho-duyet', label: 'Chờ duyệt' },
  { value: 'tin-bao', label: 'Tin báo' },
  { value: 'khieu-nai', label: 'Khiếu nại' },
  { value: 'nhap-tep', label: 'Nhập từ tệp' },
] as const

export type DeskPart = (typeof deskParts)[number]['value']

/** The part that an address names. */
export function deskPart(asked: unknown): DeskPart {
  return deskParts.find(({ value }) => value === asked)?.value ?? 'cho-duyet'
}
