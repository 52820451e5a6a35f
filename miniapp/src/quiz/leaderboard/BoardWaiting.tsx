import type { Board } from '@chung-tay/shared/quiz/leaderboard/contract'
import { ResultsCountdown } from '../results/ResultsCountdown'
import { GroupBoard } from './GroupBoard'

type Props = { board: Board; onTime: () => void }

/** The board before the results: when they come, and from where people take part. */
export function BoardWaiting({ board, onTime }: Props) {
  const { resultsAt, entrants } = board
  return (
    <>
      <ResultsCountdown resultsAt={resultsAt} onTime={onTime} />
      <p>
        Đã có <strong>{entrants.toLocaleString('vi-VN')} người</strong> dự thi. Điểm và thứ hạng của
        mọi người mở ra cùng một lúc.
      </p>
      <GroupBoard board={board} />
    </>
  )
}
