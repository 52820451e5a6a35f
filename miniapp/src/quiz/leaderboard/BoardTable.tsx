import type { BoardRow } from '@chung-tay/shared/quiz/leaderboard/contract'
import { clockWords } from '../words'
import './board.css'

type Props = {
  caption: string
  rows: readonly BoardRow[]
  outOf: number
  /** Out of sight, for those who hear the page: beside a drawing that says the same. */
  isForReaders?: boolean
}

export function BoardTable({ caption, rows, outOf, isForReaders = false }: Props) {
  return (
    <table className={isForReaders ? 'ct-visually-hidden' : 'ct-board'}>
      <caption className="ct-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Hạng</th>
          <th scope="col">Tên</th>
          <th scope="col">Điểm</th>
          <th scope="col">Giờ</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at} className={row.isMe ? 'ct-board__me' : undefined}>
            <td>
              <span className={row.rank <= 3 ? `ct-medal ct-medal--${row.rank}` : 'ct-medal'}>
                {row.rank}
              </span>
            </td>
            <td>
              {row.name}
              {row.isMe ? <strong> (bạn)</strong> : null}
              {row.group ? <span className="ct-hint ct-board__group">{row.group}</span> : null}
            </td>
            <td>
              {row.score}/{outOf}
            </td>
            <td>{clockWords(row.seconds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
