import type { Tally } from '@chung-tay/shared/ratings/contract'
import { levels } from '@chung-tay/shared/ratings/vocabulary'
import { Badge } from '../platform/ui'

type Props = { caption: string; rows: { name: string; tally: Tally }[] }

/** Shares by level, a bar and the numbers, for each row. */
export function TallyTable({ caption, rows }: Props) {
  return (
    <ul className="ct-tallies" aria-label={caption}>
      {rows.map(({ name, tally }) => (
        <li key={name}>
          <p className="ct-tallies__head">
            <strong>{name}</strong>
            <span className="ct-hint">
              {tally.answers === null
                ? 'chưa đủ 5 đánh giá để đếm riêng'
                : `${tally.answers} đánh giá`}
              {tally.crowdedAnswers ? `, thêm ${tally.crowdedAnswers} đến dồn tính riêng` : ''}
            </span>
            {tally.shares && tally.needsCaution ? (
              <Badge tone="caution" icon="warning">
                Ít đánh giá, cần thận trọng
              </Badge>
            ) : null}
          </p>
          {tally.shares ? <Shares shares={tally.shares} /> : null}
        </li>
      ))}
    </ul>
  )
}

export function Shares({ shares }: { shares: NonNullable<Tally['shares']> }) {
  return (
    <>
      <div className="ct-share-bar" aria-hidden="true">
        {levels.map(({ value }) => (
          <span
            key={value}
            className={`ct-share-bar__part ct-share-bar__part--${value}`}
            style={{ flexGrow: shares[`${value}`] }}
          />
        ))}
      </div>
      <dl className="ct-shares">
        {levels.map(({ value, label }) => (
          <div key={value}>
            <dt>
              <span className={`ct-share-bar__part--${value} ct-shares__dot`} aria-hidden="true" />
              {label}
            </dt>
            <dd>{percent(shares[`${value}`])}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

export const percent = (share: number) => `${Math.round(share * 100)} %`
