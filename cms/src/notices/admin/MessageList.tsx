'use client'

import { formatMoment } from '@chung-tay/shared/calendar'
import { noticeChannels, noticeFailures, noticeTopics } from '@chung-tay/shared/notices/vocabulary'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { useRouter } from 'next/navigation'
import { postAsStaff } from '../../platform/staff/ask-service'
import { TaskStatus } from '../../platform/staff/ui/TaskStatus'
import { useTask } from '../../platform/staff/ui/use-task'
import type { ShownMessage } from '../staff/read-outbox'

type Props = {
  title: string
  /** Said where there are none. */
  none: string
  /** What to do with them. */
  mark?: string
  count: number
  messages: ShownMessage[]
}

/** Notices of one state, with why they failed; those that failed can be sent again. */
export function MessageList({ title, none, mark, count, messages }: Props) {
  const task = useTask()
  const router = useRouter()
  const again = ({ id, reference, title }: ShownMessage) =>
    task.run('Đang đưa vào hàng chờ…', async () => {
      await postAsStaff(`/api/notices/outbox/${id}/again`, {})
      router.refresh()
      return `Đã đưa tin ${reference ? `về ${reference}` : `“${title}”`} vào hàng chờ. Tải lại trang sau ít giây để xem kết quả.`
    })
  return (
    <section>
      <h2>
        {title} ({count})
      </h2>
      {count === 0 ? <p>{none}</p> : mark ? <p>{mark}</p> : null}
      <TaskStatus task={task} />
      <ul className="staff-view__cards">
        {messages.map((message) => (
          <li key={message.id}>
            <small>
              {labelOf(noticeTopics, message.topic)} · {labelOf(noticeChannels, message.channel)}
            </small>
            <h3>{message.title}</h3>
            <p>{whenWords(message)}</p>
            {message.failure ? (
              <p>
                {labelOf(noticeFailures, message.failure)}
                {message.detail ? ` (mã ${message.detail})` : ''}
              </p>
            ) : null}
            {message.failure && message.state !== 'sent' ? (
              <p className="staff-view__buttons">
                <button
                  type="button"
                  disabled={Boolean(task.busy)}
                  onClick={() => void again(message)}
                >
                  Gửi lại
                </button>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {count > messages.length ? <p>Chỉ hiện {messages.length} tin.</p> : null}
    </section>
  )
}

function whenWords({ state, attempts, nextAt, createdAt, endedAt }: ShownMessage): string {
  const begun = `Lập lúc ${formatMoment(createdAt)}`
  if (state === 'sent') return `${begun}, gửi xong lúc ${formatMoment(endedAt)}`
  if (state === 'dead')
    return `${begun}, thôi gửi lúc ${formatMoment(endedAt)} sau ${attempts} lần thử`
  const tried = attempts > 0 ? `, đã thử ${attempts} lần` : ''
  return `${begun}${tried}, sẽ gửi lúc ${formatMoment(nextAt)}`
}
