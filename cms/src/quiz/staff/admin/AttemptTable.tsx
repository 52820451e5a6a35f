import type { Contest } from '../../contests/load-contest'
import type { AttemptList } from '../find-attempts'
import { attemptLink, deskLink } from './links'
import { attemptStates, durationWords } from './words'

type Props = {
  contest: Contest
  list: AttemptList
  /** What was searched for. */
  wanted: string
  /** Which list this is. */
  isOut: boolean
}

/** The board as staff see it, or what a search found; each row leads to its attempt. */
export function AttemptTable({ contest, list: { rows, next }, wanted, isOut }: Props) {
  return (
    <section>
      <form className="contest-desk__search" action="" method="get">
        <input type="hidden" name="c" value={contest.id} />
        <input type="hidden" name="muc" value="bai-thi" />
        <label>
          Tìm theo tên hiển thị, mã bài thi, mã chứng nhận
          <input type="search" name="tim" defaultValue={wanted} minLength={2} maxLength={60} />
        </label>
        <button type="submit" className="staff-view__main">
          Tìm
        </button>
      </form>
      <p className="staff-view__links">
        <a href={deskLink(contest.id, 'bai-thi')}>Bảng xếp hạng</a>
        <a href={deskLink(contest.id, 'bai-thi', { loai: 'ngoai-bang' })}>
          Bài ở ngoài bảng xếp hạng
        </a>
      </p>
      {rows.length === 0 ? (
        <p>
          {wanted
            ? `Không tìm thấy bài nào với “${wanted}”. Thử một phần của tên, hoặc bốn ký tự đầu của mã.`
            : isOut
              ? 'Chưa đưa bài nào khỏi bảng xếp hạng.'
              : 'Chưa có ai trên bảng xếp hạng.'}
        </p>
      ) : (
        <div className="staff-view__scroll" tabIndex={0} role="group" aria-label="Các bài thi">
          <table>
            <thead>
              <tr>
                <th scope="col">Hạng</th>
                <th scope="col">Tên hiển thị</th>
                <th scope="col">Kết quả</th>
                <th scope="col">Đơn vị</th>
                <th scope="col">Mã bài thi</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>{row.rank ?? '–'}</td>
                  <th scope="row">
                    <a href={attemptLink(contest.id, row.id)}>{row.nickname}</a>
                    {row.outReason === null ? null : (
                      <small>Ngoài bảng xếp hạng: {row.outReason}</small>
                    )}
                  </th>
                  <td>
                    {row.score === null
                      ? attemptStates[row.state]
                      : `${row.score}/${contest.questionCount}`}
                    {row.seconds === null ? null : <small>{durationWords(row.seconds)}</small>}
                  </td>
                  <td>{row.group}</td>
                  <td>{row.code}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {next ? (
        <p>
          <a href={deskLink(contest.id, 'bai-thi', { sau: JSON.stringify(next) })}>
            Xem tiếp bảng xếp hạng
          </a>
        </p>
      ) : null}
    </section>
  )
}
