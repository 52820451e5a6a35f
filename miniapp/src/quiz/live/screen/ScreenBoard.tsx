import type { LiveState } from '@chung-tay/shared/quiz/live/contract'
import { BoardList } from '../BoardList'

/** Where everybody stands now. */
export function ScreenBoard({ state: { board, alsoLast } }: { state: LiveState }) {
  return (
    <section className="ct-screen__board">
      <h2>Bảng xếp hạng</h2>
      {board ? <BoardList rows={board} alsoLast={alsoLast} /> : <p>Chưa ai có điểm.</p>}
    </section>
  )
}
