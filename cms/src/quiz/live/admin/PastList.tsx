import { formatMoment } from '@chung-tay/shared/calendar'
import type { PastSession } from './find-sessions'

/** What past sessions showed: which questions a hall knew, and which it did not. */
export function PastList({ sessions }: { sessions: PastSession[] }) {
  if (sessions.length === 0) return null
  return (
    <section>
      <h2>Các buổi đã kết thúc</h2>
      <p>
        Tên và câu trả lời của từng máy được xóa sau 24 giờ; số liệu dưới đây không có tên ai và
        được giữ một năm.
      </p>
      {sessions.map(({ id, title, openedAt, questions }) => (
        <details key={id}>
          <summary>
            {title} · {formatMoment(openedAt)}
          </summary>
          {questions.length === 0 ? <p>Buổi này chưa hỏi câu nào.</p> : null}
          <ol>
            {questions.map(({ text, right, answered }, at) => (
              <li key={at}>
                {text}{' '}
                <small>
                  {answered === 0
                    ? 'không máy nào trả lời'
                    : `${right}/${answered} máy trả lời đúng (${Math.round((100 * right) / answered)}%)`}
                </small>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  )
}
