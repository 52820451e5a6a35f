import type { DefaultServerCellComponentProps } from 'payload'

/** In the list: an amount in đồng, in groups of three digits. */
export function MoneyCell({ cellData }: DefaultServerCellComponentProps) {
  return typeof cellData === 'number' ? `${cellData.toLocaleString('vi-VN')} đ` : '—'
}
