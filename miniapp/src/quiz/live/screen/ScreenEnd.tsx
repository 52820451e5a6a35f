import type { BoardRow, LiveState } from '@chung-tay/shared/quiz/live/contract'
import { Icon } from '../../../platform/ui'
import { BoardList } from '../BoardList'

const namesShown = 3

/** The first three places, each with everybody who shares it, and the board. */
export function ScreenEnd({ state: { board, alsoLast } }: { state: LiveState }) {
  if (!board?.length)
    return (
      <section className="ct-screen__board">
        <h2>Buổi đố vui đã kết thúc. Cảm ơn mọi người!</h2>
      </section>
    )
  // The best in the middle; a place that is shared leaves out the next one.
  const steps = [2, 1, 3].flatMap((rank) => {
    const rows = board.filter((row) => row.rank === rank)
    return rows.length > 0 ? [{ rank, rows }] : []
  })
  return (
    <section className="ct-screen__end">
      <div className="ct-screen__podium" aria-hidden="true">
        {steps.map(({ rank, rows }) => (
          <div key={rank} className={`ct-screen__step ct-screen__step--${rank}`}>
            {rank === 1 ? <Icon name="star" size={40} /> : null}
            <span className="ct-screen__winners">
              {rows.slice(0, namesShown).map(({ name }) => (
                <span key={name}>{name}</span>
              ))}
              <More
                rows={rows}
                isLast={board[board.length - 1]?.rank === rank}
                alsoLast={alsoLast}
              />
            </span>
            <strong>
              {rank}
              <small>{rows[0]?.points} điểm</small>
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

type MoreProps = { rows: readonly BoardRow[]; isLast: boolean; alsoLast: number }

function More({ rows, isLast, alsoLast }: MoreProps) {
  const more = Math.max(0, rows.length - namesShown) + (isLast ? alsoLast : 0)
  return more > 0 ? <small>và {more} máy nữa</small> : null
}
