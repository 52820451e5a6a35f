import type { Board } from '@chung-tay/shared/quiz/leaderboard/contract'
import { ButtonLink, EmptyState } from '../../platform/ui'
import { ResultsCountdown } from '../results/ResultsCountdown'
import { GroupBoard } from './GroupBoard'

type Props = { board: Board; slug: string; onTime: () => void }

/** The board before the results: when they come, and from where people take part. */
export function BoardWaiting({ board, slug, onTime }: Props) {
  const { resultsAt, entrants } = board
  return (
    <>
      <ResultsCountdown resultsAt={resultsAt} onTime={onTime} />
      {entrants === 0 ? (
        <EmptyState
          drawing="list"
          title="Chưa có ai nộp bài"
          action={<ButtonLink to={`/trac-nghiem/cuoc-thi?c=${slug}`}>Xem cuộc thi</ButtonLink>}
        >
          Bạn thi là người đầu tiên có tên ở đây. Điểm và thứ hạng của mọi người mở ra cùng một lúc.
        </EmptyState>
      ) : (
        <>
          <p>
            Đã có <strong>{entrants.toLocaleString('vi-VN')} người</strong> dự thi. Điểm và thứ hạng
            của mọi người mở ra cùng một lúc.
          </p>
          <GroupBoard board={board} />
        </>
      )}
    </>
  )
}
