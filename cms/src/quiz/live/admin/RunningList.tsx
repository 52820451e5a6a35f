'use client'

import { formatMoment } from '@chung-tay/shared/calendar'
import { useRouter } from 'next/navigation'
import { postAsStaff } from '../../../platform/staff/ask-service'
import { TaskStatus } from '../../../platform/staff/ui/TaskStatus'
import { useTask } from '../../../platform/staff/ui/use-task'
import type { RunningSession } from './find-sessions'

/** Sessions that run, each with its screen. */
export function RunningList({ sessions }: { sessions: RunningSession[] }) {
  const router = useRouter()
  const task = useTask()
  const end = ({ id, title }: RunningSession) => {
    if (!window.confirm(`Kết thúc buổi “${title}”? Các câu chưa hỏi sẽ không hỏi nữa.`)) return
    void task.run('Đang kết thúc…', async () => {
      await postAsStaff(`/api/quiz/staff/live/${id}/end`, {})
      router.refresh()
      return `Đã kết thúc buổi “${title}”.`
    })
  }
  if (sessions.length === 0 && !task.done) return null
  return (
    <section>
      <h2>Buổi đang mở</h2>
      <ul className="staff-view__cards">
        {sessions.map((session) => (
          <li key={session.id}>
            <h3>{session.title}</h3>
            <p>
              Mã phòng{' '}
              <strong className="live-desk__code">
                {session.code.slice(0, 3)} {session.code.slice(3)}
              </strong>
            </p>
            <small>
              {placeWords(session)} · {session.byName} mở lúc {formatMoment(session.openedAt)}
            </small>
            <p className="staff-view__buttons">
              <a
                className="staff-view__button"
                href={session.screen}
                target="_blank"
                rel="noreferrer"
              >
                Mở màn hình trình chiếu
              </a>
              <button type="button" disabled={Boolean(task.busy)} onClick={() => end(session)}>
                Kết thúc
              </button>
            </p>
          </li>
        ))}
      </ul>
      {sessions.length > 0 ? (
        <p>
          Màn hình trình chiếu không cần đăng nhập: ai có đường dẫn đó điều khiển được buổi này.
          Đừng gửi đường dẫn cho người xem.
        </p>
      ) : null}
      <TaskStatus task={task} />
    </section>
  )
}

function placeWords({ phase, place, total }: RunningSession): string {
  return phase === 'lobby' ? `Đang chờ mọi người, ${total} câu` : `Câu ${place + 1}/${total}`
}
