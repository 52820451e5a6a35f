import type { Letter } from '@chung-tay/shared/tips'

/** A letter as plain text, for the exported file. */
export function letterText(letter: Letter): string {
  const files = letter.files.map(({ title, size }) => `[Tệp] ${title} (${size} byte)`)
  if (letter.kind !== 'report') return [titles[letter.kind], letter.text, ...files].join('\n')
  const { name, contact } = letter.sender
  return [
    titles.report,
    `Loại việc: ${letter.crime}`,
    `Người báo tin: ${name || 'ẩn danh'}`,
    ...(contact ? [`Liên hệ: ${contact}`] : []),
    ...letter.answers.map(({ question, answer }) => `${question}\n  ${answer ?? notKnown}`),
    ...files,
  ].join('\n')
}

export const notKnown = 'Không nhớ, không rõ'

export const titles = {
  report: 'Tin báo',
  message: 'Người báo tin viết thêm',
  reply: 'Cán bộ trả lời',
  note: 'Ghi chú nội bộ',
} as const
