import { bankPath } from './bank-parts'
import type { FlaggedQuestion, Page } from './find-questions'
import { Pages } from './Pages'

/** Questions that left practice and new contests until somebody mends them. */
export function FlaggedList({ rows, page, pages, total }: Page<FlaggedQuestion>) {
  return (
    <section>
      <h2>Câu hỏi cần sửa</h2>
      <p>
        Các câu này đã tự rời khỏi luyện tập và không vào cuộc thi mới. Mở câu, sửa theo văn bản còn
        hiệu lực, bỏ dấu “Cần đối chiếu lại”, rồi nhờ người khác duyệt.
      </p>
      {total === 0 ? <p>Không có câu nào cần sửa.</p> : null}
      <ul className="staff-view__cards">
        {rows.map(({ id, text, topic, reason, expired }) => (
          <li key={id}>
            <small>{topic}</small>
            <h3>
              <a href={`/admin/collections/quiz-questions/${id}`}>{text}</a>
            </h3>
            {expired.length > 0 ? <p>Hết hiệu lực: {expired.join('; ')}</p> : null}
            {reason ? <p>{reason}</p> : null}
          </li>
        ))}
      </ul>
      <Pages path={`${bankPath}?muc=can-sua`} page={page} pages={pages} />
    </section>
  )
}
