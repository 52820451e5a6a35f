import type { BoardRow } from '@chung-tay/shared/quiz/leaderboard/contract'
import { Icon } from '../../platform/ui'
import { clockWords } from '../words'
import './board.css'

/** The first three, the best in the middle. The table below says the same, so this is for the eye. */
export function Podium({ rows, outOf }: { rows: readonly BoardRow[]; outOf: number }) {
  if (rows.length < 3) return null
  const placed = [rows[1]!, rows[0]!, rows[2]!]
  return (
    <div className="ct-podium" aria-hidden="true">
      {placed.map((row, at) => (
        <div
          key={at}
          className={`ct-podium__place ct-podium__place--${at === 1 ? 1 : at === 0 ? 2 : 3}`}
        >
          {at === 1 ? <Icon name="star" size={28} /> : null}
          <span className="ct-podium__name">{row.name}</span>
          <span className="ct-podium__step">
            <strong>{row.rank}</strong>
            <span>
              {row.score}/{outOf}
            </span>
            <span className="ct-podium__time">{clockWords(row.seconds)}</span>
          </span>
        </div>
      ))}
    </div>
  )
}
