import type { Board } from '@chung-tay/shared/quiz/leaderboard/contract'
import { smallestGroup } from '@chung-tay/shared/quiz/leaderboard/vocabulary'
import { Section } from '../../platform/ui'
import { useStored } from '../../platform/storage'
import { groupRows, movedWords, ranksOf, type GroupRow } from './group-rows'
import { useLastLook } from './use-last-look'
import './board.css'

const titles: Record<Board['groupKind'], string> = {
  none: '',
  commune: 'Xã với xã, phường với phường',
  unit: 'Đơn vị với đơn vị',
  school: 'Trường với trường',
  agency: 'Cơ quan với cơ quan',
}

/** Places against each other: the average and how many take part, and who moved since the last look. */
export function GroupBoard({ board }: { board: Board }) {
  const { groups, groupKind, isFinal, contest, outOf } = board
  const [mine] = useStored(`quiz-group ${groupKind}`, '')
  const ranks = ranksOf(groupRows(board))
  const rows = groupRows(board, useLastLook(`${contest} ${isFinal}`, ranks))
  if (groupKind === 'none' || groups.length === 0) return null
  const small = groups.length - rows.length
  return (
    <Section title={titles[groupKind]}>
      <p className="ct-hint">
        {isFinal
          ? 'Xếp theo điểm trung bình, để nơi ít người cũng có thể đứng đầu.'
          : 'Đang xếp theo số người dự thi. Điểm trung bình hiện khi có kết quả.'}
      </p>
      {rows.length > 0 ? (
        <table className="ct-board">
          <caption className="ct-visually-hidden">{titles[groupKind]}</caption>
          <thead>
            <tr>
              <th scope="col">Hạng</th>
              <th scope="col">Nơi</th>
              <th scope="col">{isFinal ? 'Trung bình' : 'Người'}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} outOf={outOf} isMine={row.id === mine} />
            ))}
          </tbody>
        </table>
      ) : null}
      {small > 0 ? (
        <p className="ct-hint">
          {rows.length > 0 ? 'Còn ' : ''}
          {small} nơi có dưới {smallestGroup} người dự thi nên chưa xếp.
        </p>
      ) : null}
    </Section>
  )
}

function Row({ row, outOf, isMine }: { row: GroupRow; outOf: number; isMine: boolean }) {
  const { rank, name, entrants, average, moved } = row
  const people = `${entrants.toLocaleString('vi-VN')} người`
  return (
    <tr className={isMine ? 'ct-board__me' : undefined}>
      <td>
        <span className={rank <= 3 ? `ct-medal ct-medal--${rank}` : 'ct-medal'}>{rank}</span>
      </td>
      <td>
        {name}
        {isMine ? <strong> (nơi của bạn)</strong> : null}
        {moved ? (
          <span className={`ct-moved ct-moved--${moved > 0 ? 'up' : 'down'}`}>
            <span aria-hidden="true">{moved > 0 ? '▲' : '▼'}</span> {movedWords(moved)}
          </span>
        ) : null}
        {average === null ? null : (
          <>
            <span className="ct-hint ct-board__group">{people}</span>
            <span className="ct-board__bar" aria-hidden="true">
              <span style={{ inlineSize: `${Math.round((average / outOf) * 100)}%` }} />
            </span>
          </>
        )}
      </td>
      <td className="ct-board__figure">
        {average === null ? people : `${average.toLocaleString('vi-VN', oneDigit)}/${outOf}`}
      </td>
    </tr>
  )
}

const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
