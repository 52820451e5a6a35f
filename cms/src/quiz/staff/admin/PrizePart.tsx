import type { Payload } from 'payload'
import { RequestError } from '../../../platform/http'
import type { Contest } from '../../contests/load-contest'
import { listWinners, type Winners } from '../winners/list-winners'
import { howItWasMade } from '../winners/winners-file'
import { attemptLink } from './links'
import { durationWords } from './words'

/** Who gets which prize, and the list as a file. */
export async function PrizePart({ payload, contest }: { payload: Payload; contest: Contest }) {
  const list = await winnersOrReason(payload, contest)
  if (typeof list === 'string') return <p>{list}</p>
  const path = `/api/quiz/staff/contests/${contest.id}/winners`
  return (
    <section>
      {contest.publishedResults ? (
        <p className="staff-view__panel staff-view__panel--notice">
          Kết quả đã công bố. Nếu danh sách dưới đây khác kết quả đã công bố thì hãy công bố lại.
        </p>
      ) : null}
      <p className="staff-view__links">
        <a href={`${path}?format=xlsx`}>Tải danh sách (Excel)</a>
        <a href={`${path}?format=csv`}>Tải danh sách (CSV)</a>
      </p>
      <WinnerTable contest={contest} list={list} />
      <h2>Cách lập danh sách</h2>
      <ul>
        {howItWasMade(contest, list.allRight).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function WinnerTable({ contest, list: { winners } }: { contest: Contest; list: Winners }) {
  if (winners.length === 0) return <p>Không có ai trên bảng xếp hạng.</p>
  return (
    <div className="staff-view__scroll" tabIndex={0} role="group" aria-label="Người đoạt giải">
      <table>
        <thead>
          <tr>
            <th scope="col">Giải</th>
            <th scope="col">Tên hiển thị</th>
            <th scope="col">Kết quả</th>
            {contest.asksPrediction ? <th scope="col">Dự đoán</th> : null}
            <th scope="col">Mã bài thi</th>
          </tr>
        </thead>
        <tbody>
          {winners.map((winner) => (
            <tr key={winner.entry.id}>
              <td>
                {winner.prizes.map(({ name }) => name).join(' hoặc ')}
                {winner.isUndecided ? (
                  <small className="staff-view__problem">Bằng nhau: ban tổ chức phân định</small>
                ) : null}
              </td>
              <th scope="row">
                <a href={attemptLink(contest.id, winner.entry.attempt)}>{winner.name}</a>
                {winner.group ? <small>{winner.group}</small> : null}
              </th>
              <td>
                {winner.entry.score}/{contest.questionCount}
                <small>
                  {durationWords(winner.entry.seconds)}, hạng {winner.rank}
                </small>
              </td>
              {contest.asksPrediction ? (
                <td>
                  {winner.prediction ?? 'Không có'}
                  {winner.off === null ? null : <small>lệch {winner.off}</small>}
                </td>
              ) : null}
              <td>{winner.code}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

async function winnersOrReason(payload: Payload, contest: Contest): Promise<Winners | string> {
  try {
    return await listWinners(payload, contest, Date.now())
  } catch (error) {
    if (error instanceof RequestError) return error.message
    throw error
  }
}
