import { discriminationWords, enoughAnswers, facilityWords } from '../analysis/indices'
import type { ItemReport } from '../contract'
import { WithdrawForm } from './WithdrawForm'
import { numberWords, percentWords } from './words'

type Props = {
  contest: string
  items: readonly ItemReport[]
  /** A question was taken out or put back. */
  onChange: () => void
}

/** How each question did, the hardest first; a faulty one is taken out from here. */
export function ItemTable({ contest, items, onChange }: Props) {
  if (items.length === 0) return <p>Chưa có bài nào xong để phân tích.</p>
  return (
    <>
      <details className="staff-view__panel contest-desk__help">
        <summary>Đọc các con số này thế nào?</summary>
        <p>
          <strong>Độ dễ</strong>: bao nhiêu phần trăm người gặp câu này trả lời đúng. Không trả lời
          tính là sai. Khoảng 30% đến 90% là vừa tầm.
        </p>
        <p>
          <strong>Độ phân biệt</strong>: tỉ lệ đúng ở nhóm 27% điểm cao nhất trừ tỉ lệ đúng ở nhóm
          27% điểm thấp nhất. Từ 0,30 là tốt; dưới 0,20 thì nên xem lại cách hỏi; số âm thì thường
          là đáp án ghi nhầm hoặc câu gây hiểu lầm.
        </p>
        <p>
          Câu có dưới {enoughAnswers} lượt thì chưa tính các chỉ số. Bài đã đưa khỏi bảng xếp hạng
          không được tính.
        </p>
      </details>
      <div className="staff-view__scroll" tabIndex={0} role="group" aria-label="Các câu hỏi">
        <table className="contest-desk__items">
          <thead>
            <tr>
              <th scope="col">Câu hỏi</th>
              <th scope="col">Lượt</th>
              <th scope="col">Độ dễ</th>
              <th scope="col">Độ phân biệt</th>
              <th scope="col">Hay nhầm với</th>
              <th scope="col">Thời gian TB</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row key={item.id} contest={contest} item={item} onChange={onChange} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Row({ contest, item, onChange }: Omit<Props, 'items'> & { item: ItemReport }) {
  const { facility, discrimination, confused } = item
  const isEnough = facility !== null
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/collections/quiz-questions/${item.id}`}>{item.text}</a>
        {item.isWithdrawn ? <small>Đã rút khỏi cuộc thi</small> : null}
        <WithdrawForm
          contest={contest}
          question={item.id}
          isWithdrawn={item.isWithdrawn}
          onChange={onChange}
        />
      </th>
      <td>
        {numberWords(item.shown)}
        {item.omitted > 0 ? <small>{numberWords(item.omitted)} bỏ trống</small> : null}
      </td>
      <td>
        {isEnough ? percentWords(facility) : 'Chưa đủ lượt'}
        {isEnough ? <small>{facilityWords(facility)}</small> : null}
      </td>
      <td>
        {discrimination === null ? '' : numberWords(discrimination, 2)}
        {discrimination === null ? null : (
          <small className={discrimination < 0 ? 'staff-view__problem' : undefined}>
            {discriminationWords(discrimination)}
          </small>
        )}
      </td>
      <td>
        {confused ? confused.text : ''}
        {confused ? <small>{percentWords(confused.share)} người trả lời</small> : null}
      </td>
      <td>{item.seconds === null ? '' : `${numberWords(item.seconds, 1)} giây`}</td>
    </tr>
  )
}
