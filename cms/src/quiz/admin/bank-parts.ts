export const bankPath = '/admin/cau-hoi'

/** The parts of the page of the question banks. */
export const bankParts = [
  { value: 'cho-duyet', label: 'Chờ duyệt' },
  { value: 'can-sua', label: 'Căn cứ hết hiệu lực, cần sửa' },
  { value: 'nhap-tep', label: 'Nhập từ tệp' },
  { value: 'xuat-tep', label: 'Xuất ra tệp' },
] as const

export type BankPart = (typeof bankParts)[number]['value']

export function bankPart(asked: unknown): BankPart {
  return bankParts.find(({ value }) => value === asked)?.value ?? 'cho-duyet'
}
