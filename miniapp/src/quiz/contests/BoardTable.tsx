import type { BoardRow } from '@chung-tay/cms/quiz/leaderboard'
import { clockWords } from './words'

type Props = { caption: string; rows: readonly BoardRow[]; outOf: number }

export function BoardTable({ caption, rows, outOf }: Props) {
  return (
    <table className="ct-board">
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
            <td>{row.rank}</td>
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
