import type { RatingSummary } from '@chung-tay/shared/ratings/contract'
import { opinions, suppressBelow } from '@chung-tay/shared/ratings/vocabulary'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { percent } from './TallyTable'

/** What people found good and bad, by factor. */
export function FactorTable({ factors }: Pick<RatingSummary, 'factors'>) {
  return (
    <table className="ct-table ct-factor-table">
      <caption className="ct-visually-hidden">Theo năm yếu tố</caption>
      <thead>
        <tr>
          <th scope="col">Yếu tố</th>
          <th scope="col">{labelOf(opinions, 'good')}</th>
          <th scope="col">Ý kiến</th>
        </tr>
      </thead>
      <tbody>
        {factors.map(({ factor, label, good, answers, needsCaution, isSuppressed }) => (
          <tr key={factor}>
            <th scope="row">
              {label}
              {needsCaution && !isSuppressed ? <span className="ct-hint">Ít ý kiến</span> : null}
            </th>
            <td>{good === null ? '–' : percent(good)}</td>
            <td>{answers ?? `dưới ${suppressBelow}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
