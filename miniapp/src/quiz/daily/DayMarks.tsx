import { Icon } from '../../platform/ui'
import './daily.css'

/** A day's answers as a row of signs; the score in words stands beside it. */
export function DayMarks({ results }: { results: readonly boolean[] }) {
  return (
    <p className="ct-marks" aria-hidden="true">
      {results.map((isRight, at) => (
        <span key={at} className={isRight ? 'ct-marks__right' : 'ct-marks__wrong'}>
          <Icon name={isRight ? 'check' : 'close'} size={20} />
        </span>
      ))}
    </p>
  )
}
