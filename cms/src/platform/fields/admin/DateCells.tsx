import { formatDay, formatMoment } from '@chung-tay/shared/calendar'
import type { DefaultServerCellComponentProps } from 'payload'

/** In lists: a moment, by Viet Nam's clock. */
export function MomentCell({ cellData }: DefaultServerCellComponentProps) {
  return cellData ? formatMoment(cellData as string) : '—'
}

/** In lists: a day. */
export function DayCell({ cellData }: DefaultServerCellComponentProps) {
  return cellData ? formatDay(cellData as string) : '—'
}
