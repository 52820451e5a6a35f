/** Kinds of legal document, in order of force. */
export const documentTypes = [
  { value: 'code', label: 'Bộ luật' },
  { value: 'law', label: 'Luật' },
  { value: 'resolution', label: 'Nghị quyết' },
  { value: 'decree', label: 'Nghị định' },
  { value: 'decision', label: 'Quyết định' },
  { value: 'joint-circular', label: 'Thông tư liên tịch' },
  { value: 'circular', label: 'Thông tư' },
] as const

export const documentStatuses = [
  { value: 'not-yet', label: 'Chưa có hiệu lực' },
  { value: 'in-force', label: 'Còn hiệu lực' },
  { value: 'partly', label: 'Hết hiệu lực một phần' },
  { value: 'expired', label: 'Hết hiệu lực' },
] as const

export type DocumentStatus = (typeof documentStatuses)[number]['value']
