import type { Board } from '@chung-tay/shared/quiz/leaderboard/contract'
import { Section } from '../../platform/ui'
import { ResultsCountdown } from '../results/ResultsCountdown'

type Props = { board: Board; onTime: () => void }

/** The board before the results: when they come, and from where people take part. */
export function BoardWaiting({ board: { resultsAt, groups, entrants }, onTime }: Props) {
  return (
    <>
      <ResultsCountdown resultsAt={resultsAt} onTime={onTime} />
      <p>
        Đã có <strong>{entrants.toLocaleString('vi-VN')} người</strong> dự thi. Điểm và thứ hạng của
        mọi người mở ra cùng một lúc.
      </p>
      {groups.length > 0 ? (
        <Section title="Nơi nào đông người dự thi">
          <table className="ct-board">
            <caption className="ct-visually-hidden">Số người dự thi theo nơi</caption>
            <thead>
              <tr>
                <th scope="col">Nơi</th>
                <th scope="col">Người</th>
              </tr>
            </thead>
            <tbody>
              {groups.slice(0, shown).map(({ id, name, entrants: people }) => (
                <tr key={id}>
                  <td>{name}</td>
                  <td>{people.toLocaleString('vi-VN')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      ) : null}
    </>
  )
}

const shown = 50
