import type { BoardRow, LiveState } from '@chung-tay/shared/quiz/live/contract'
import { Icon } from '../../../platform/ui'
import { BoardList } from '../BoardList'

/** The first three places, each with everybody who shares it, and the board. */
export function ScreenEnd({ state: { board, alsoLast } }: { state: LiveState }) {
  if (!board?.length)
    return (
      <section className="ct-screen__board">
        <h2>Buổi đố vui đã kết thúc. Cảm ơn mọi người!</h2>
      </section>
    )
  const steps = [2, 1, 3].map((rank) => ({ rank, rows: board.filter((row) => row.rank === rank) }))
  return (
    <section className="ct-screen__end">
      <div className="ct-screen__podium" aria-hidden="true">
        {steps.map(({ rank, rows }) => (
          <div key={rank} className={`ct-screen__step ct-screen__step--${rank}`}>
            {rank === 1 ? <Icon name="star" size={40} /> : null}
            <span className="ct-screen__winners">{namesOf(rows, rank, board, alsoLast)}</span>
            <strong>
              {rank}
              {rows[0] ? <small>{rows[0].points} điểm</small> : null}
            </strong>
          </div>
        ))}
      </div>
      <div>
        <h2>Cảm ơn mọi người!</h2>
        <BoardList rows={board} alsoLast={alsoLast} />
      </div>
    </section>
  )
}

function namesOf(
  rows: readonly BoardRow[],
  rank: number,
  board: readonly BoardRow[],
  alsoLast: number,
): string {
  const more = rows.length - 3 + (board.at(-1)?.rank === rank ? alsoLast : 0)
  const names = rows.slice(0, 3).map(({ name }) => name)
  return [...names, ...(more > 0 ? [`và ${more} máy nữa`] : [])].join(', ')
}
