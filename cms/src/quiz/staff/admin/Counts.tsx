import { formatMoment } from '@chung-tay/shared/calendar'
import type { Payload } from 'payload'
import { Facts } from '../../../platform/staff/ui/Facts'
import type { Contest } from '../../contests/load-contest'
import { boardSize } from '../../leaderboard/boards'
import { countAttempts } from '../analysis/report'
import { numberWords } from './words'

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
    <Facts
      isBoxed
      className="contest-desk__counts"
      rows={[
        ...counts.map(([name, value]) => [name, numberWords(value)] as const),
        [
          'Thời gian thi',
          <span key="when">
            {formatMoment(contest.startsAt)} – {formatMoment(contest.endsAt)}
          </span>,
        ],
      ]}
    />
  )
}
