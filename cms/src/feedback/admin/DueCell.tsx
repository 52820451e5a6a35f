import { formatDate } from '@chung-tay/shared/calendar'
import type { DefaultServerCellComponentProps } from 'payload'
import { Badge } from '../../platform/staff/ui/Badge'
import { dueWords } from './due-words'

/** In the list: the deadline as a date, and how near it is. */
export function DueCell({ cellData, rowData }: DefaultServerCellComponentProps) {
  const answerBy = typeof cellData === 'string' ? cellData : undefined
  if (!answerBy) return null
  const due = dueWords({ state: rowData?.state as string | undefined, answerBy }, new Date())
  return (
    <span className="staff-view__row">
      {formatDate(answerBy)}
      {due ? <Badge tone={due.tone}>{due.words}</Badge> : null}
    </span>
  )
}
