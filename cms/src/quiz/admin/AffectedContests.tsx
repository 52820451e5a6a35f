import type { AffectedContest } from '../withdrawals/affected-contests'

/** Contests that lost questions after they were announced, with what staff can do. */
export function AffectedContests({ contests }: { contests: AffectedContest[] }) {
  if (contests.length === 0) return null
  return (
    <section>
      <h2>Cuộc thi có câu hỏi bị rút</h2>
      <ul className="staff-view__cards">
        {contests.map(({ id, title, hasStarted, withdrawn, short }) => (
          <li key={id}>
            <h3>
              <a href={`/admin/collections/quiz-contests/${id}`}>{title}</a>
            </h3>
            <p>
              {withdrawn} câu đã rút vì căn cứ hết hiệu lực.{' '}
              {hasStarted
                ? 'Lượt thi bắt đầu sau đó không bốc các câu này. Ai trả lời chúng sau khi văn bản hết hiệu lực đều được tính đúng, như nhau.'
                : 'Khi thi, không ai bốc phải các câu này.'}
              {short
                ? ` Một chủ đề chỉ còn ${short.left} câu mà mỗi lượt cần ${short.needed}: phần thiếu được tính đúng cho mọi người.`
                : ''}
            </p>
            {hasStarted ? null : (
              <p>Chưa đến giờ thi: bạn có thể đưa về bản nháp, bổ sung câu hỏi, rồi công bố lại.</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
