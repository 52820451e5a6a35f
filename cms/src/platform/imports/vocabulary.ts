/** States of an import, as its list says them. */
export const importStates = [
  { value: 'running', label: 'Chưa xong' },
  { value: 'done', label: 'Đã lưu' },
  { value: 'undone', label: 'Đã hoàn tác' },
] as const

export type ImportState = (typeof importStates)[number]['value']
