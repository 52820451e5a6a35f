/** How severe an alert is. In a file of its own: the home page needs these words and no others. */
export const severities = [
  { value: 'info', label: 'Nên biết' },
  { value: 'warning', label: 'Cảnh giác' },
  { value: 'urgent', label: 'Khẩn' },
] as const
