import { formatMoment } from '@chung-tay/shared/calendar'
import { contestPhases } from '@chung-tay/shared/quiz/contests/vocabulary'
import { labelOf } from '@chung-tay/shared/text/label-of'
import type { Payload } from 'payload'
import { announcedContests } from '../../contests/load-contest'
import { phaseOf } from '../../contests/phase'
import { boardSize } from '../../leaderboard/boards'
import { Badge } from '../../../platform/staff/ui/Badge'
import { deskLink } from './links'
import { numberWords } from './words'

type Props = { payload: Payload; most?: number }

/** Announced contests, newest first, each with the way to its page. */
export async function ContestList({ payload, most = 50 }: Props) {
  const contests = (await announcedContests(payload)).slice(0, most)
  if (contests.length === 0)
    return (
      <p>
        Chưa có cuộc thi nào được công bố.{' '}
        <a href="/admin/collections/quiz-contests/create">Soạn một cuộc thi</a>
      </p>
    )
  const now = Date.now()
  const sizes = await Promise.all(contests.map(({ id }) => boardSize(payload, id)))
  return (
    <ul className="staff-view__list staff-view__list--boxed contest-desk__list">
      {contests.map((contest, at) => {
        const phase = phaseOf(contest, now)
        return (
          <li key={contest.id}>
            <span>
              <a href={deskLink(contest.id)}>{contest.title}</a>
              <small>
                {formatMoment(contest.startsAt)} – {formatMoment(contest.endsAt)} ·{' '}
                {numberWords(sizes[at] ?? 0)} người xếp hạng
              </small>
            </span>
            <Badge tone={phase === 'running' ? 'good' : undefined}>
              {labelOf(contestPhases, phase)}
            </Badge>
          </li>
        )
      })}
    </ul>
  )
}
