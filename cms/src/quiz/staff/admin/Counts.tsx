import type { Payload } from 'payload'
import type { Contest } from '../../contests/load-contest'
import { boardSize } from '../../leaderboard/boards'
import { countAttempts } from '../analysis/report'
import { momentWords, numberWords } from './words'

/** Where a contest stands right now. */
export async function Counts({ payload, contest }: { payload: Payload; contest: Contest }) {
  const inState = (state: string) =>
    countAttempts(payload, contest.id, { state: { equals: state } })
  const [people, open, submitted, overdue, out] = await Promise.all([
    boardSize(payload, contest.id),
    inState('open'),
    inState('submitted'),
    inState('overdue'),
    countAttempts(payload, contest.id, { disqualifiedAt: { exists: true } }),
  ])
  const counts: [string, number][] = [
    ['Người trên bảng xếp hạng', people],
    ['Bài đang làm', open],
    ['Bài đã nộp', submitted],
    ['Bài hết giờ, tự đóng', overdue],
    ['Bài ở ngoài bảng xếp hạng', out],
  ]
  return (
    <dl className="contest-desk__counts">
      {counts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{numberWords(value)}</dd>
        </div>
      ))}
      <div>
        <dt>Thời gian thi</dt>
        <dd className="contest-desk__when">
          {momentWords(contest.startsAt)} – {momentWords(contest.endsAt)}
        </dd>
      </div>
    </dl>
  )
}
