import type { BoardRow } from '@chung-tay/shared/quiz/live/contract'
import type { CSSProperties } from 'react'
import './board.css'

type Props = { rows: readonly BoardRow[]; alsoLast: number; own?: string }

/** The best, each with how far they moved; who has as many points shares a place. */
export function BoardList({ rows, alsoLast, own }: Props) {
  return (
    <>
      <ol className="ct-live-board" aria-label="Bảng xếp hạng">
        {rows.map(({ rank, name, points, before }, at) => {
          const moved = before === null ? 0 : before - rank
          return (
            <li
              key={name}
              className={
                name === own ? 'ct-live-board__row ct-live-board__row--me' : 'ct-live-board__row'
              }
              style={{ '--from': fromOf(before, rank, at, rows.length) } as CSSProperties}
            >
              <span className={`ct-live-board__rank ct-live-board__rank--${rank}`}>
                <span className="ct-visually-hidden">Hạng </span>
                {rank}
              </span>
              <span className="ct-live-board__name">
                {name}
                {name === own ? <strong> (bạn)</strong> : null}
              </span>
              <span className="ct-live-board__move">{moveWords(moved)}</span>
              <strong className="ct-live-board__points">
                {points}
                <span className="ct-visually-hidden"> điểm</span>
              </strong>
            </li>
          )
        })}
      </ol>
      {alsoLast > 0 ? (
        <p className="ct-live-board__more">
          và {alsoLast} máy nữa cùng hạng {rows[rows.length - 1]?.rank}
        </p>
      ) : null}
    </>
  )
}

function moveWords(moved: number) {
  if (moved === 0) return null
  return (
    <>
      <span aria-hidden="true">{moved > 0 ? '▲' : '▼'}</span>
      <span className="ct-visually-hidden">{moved > 0 ? 'lên' : 'xuống'}</span> {Math.abs(moved)}
    </>
  )
}

/** From how many rows below (or above) a row moves to its place, for the eye. */
function fromOf(before: number | null, rank: number, at: number, rows: number): number {
  if (before === null) return 0
  const moved = before - rank
  return Math.max(-at, Math.min(rows - at, moved))
}
