import { showMoment } from '../show'
import type { ShownLetter } from './open-box'

/** What both sides wrote after the report. */
export function Letters({ letters }: { letters: ShownLetter[] }) {
  return (
    <section className="tp-section">
      <h2>Thư trao đổi</h2>
      {letters.length === 0 ? (
        <p>Chưa có thư nào. Khi cán bộ cần hỏi hoặc trả lời, thư hiện ở đây.</p>
      ) : (
        <ol className="tp-letters">
          {letters.map(({ order, from, at, text, files }) => (
            <li key={order} className={`tp-letter tp-letter--${from}`}>
              <p className="tp-hint">
                {from === 'me' ? 'Bạn viết' : 'Cán bộ viết'}, {showMoment(at)}
              </p>
              {text === undefined ? (
                <p className="tp-kept">
                  Thư này không xác thực được: có thể không phải do cán bộ đọc tin của bạn viết.
                  Đừng làm theo điều gì trong đó.
                </p>
              ) : (
                <p className="tp-text">{text}</p>
              )}
              {files.length > 0 ? (
                <p className="tp-hint">Kèm: {files.map(({ title }) => title).join(', ')}</p>
              ) : null}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
