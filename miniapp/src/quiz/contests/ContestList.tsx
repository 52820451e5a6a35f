import { contestPhases } from '@chung-tay/shared/quiz/contests/vocabulary'
import type { ContestView } from '@chung-tay/shared/quiz/contests/contract'
import { labelOf } from '@chung-tay/shared/text/label-of'
import useSWR from 'swr'
import {
  Badge,
  Disclosure,
  EmptyState,
  ErrorNotice,
  LinkItem,
  LinkList,
  Skeleton,
} from '../../platform/ui'
import { readContests } from '../quiz-api'
import { momentWords } from '../words'

/** Every contest there is, each leading to its page; those over but for the last one behind a word. */
export function ContestList() {
  const { data, error, mutate } = useSWR('quiz contests', readContests, {
    shouldRetryOnError: false,
  })
  if (data) return <Contests contests={data.contests} />
  return error ? <ErrorNotice onRetry={() => void mutate()} /> : <Skeleton lines={4} />
}

function Contests({ contests }: { contests: ContestView[] }) {
  if (contests.length === 0)
    return (
      <EmptyState drawing="list" title="Chưa có cuộc thi nào">
        Khi có cuộc thi mới, bạn sẽ thấy ở đây.
      </EmptyState>
    )
  const isOver = ({ phase }: ContestView) => phase === 'ended' || phase === 'cancelled'
  const older = contests.filter(isOver).slice(1)
  return (
    <>
      <Links contests={contests.filter((contest) => !older.includes(contest))} />
      {older.length > 0 ? (
        <Disclosure summary={`Các cuộc thi đã qua (${older.length})`}>
          <Links contests={older} />
        </Disclosure>
      ) : null}
    </>
  )
}

function Links({ contests }: { contests: readonly ContestView[] }) {
  return (
    <LinkList>
      {contests.map((contest) => (
        <LinkItem
          key={contest.slug}
          to={`/trac-nghiem/cuoc-thi?c=${contest.slug}`}
          icon="star"
          title={contest.title}
          hint={`${labelOf(contestPhases, contest.phase)} · ${
            contest.phase === 'upcoming'
              ? `bắt đầu ${momentWords(contest.startsAt)}`
              : `đến ${momentWords(contest.endsAt)}`
          }${contest.entrants > 0 ? ` · ${contest.entrants} người đã thi` : ''}`}
          badge={contest.isSample ? <Badge tone="caution">Mẫu</Badge> : undefined}
        />
      ))}
    </LinkList>
  )
}
