import { formatDate } from '@chung-tay/shared/calendar'
import type { DefaultServerCellComponentProps } from 'payload'
import { dueWords } from './due-words'
import './case.scss'

/** In the list: the deadline as a date, and how near it is. */
export function DueCell({ cellData, rowData }: DefaultServerCellComponentProps) {
  const answerBy = typeof cellData === 'string' ? cellData : undefined
  if (!answerBy) return null
  const due = dueWords({ state: rowData?.state as string | undefined, answerBy }, new Date())
  return (
    <span className="case-due">
      {formatDate(answerBy)}
      {due ? <span className={`case__badge case__badge--${due.tone}`}>{due.words}</span> : null}
    </span>
  )
}
