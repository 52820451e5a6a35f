import type { LocalDate } from '@chung-tay/shared/calendar'
import { Icon } from '../../platform/ui'
import { weekAround } from './calendar-days'
import type { Daily } from './daily-record'
import { dayWords } from './words'

const letters = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']

/** The days of this week, those done with a sign; before the day is known, only their names. */
export function WeekStrip({ daily, today }: { daily: Daily; today: LocalDate | undefined }) {
  const days = today ? weekAround(today) : []
  return (
    <ol className="ct-week" aria-label="Tuần này">
      {letters.map((letter, at) => {
        const day = days[at]
        const results = day ? daily.done[day] : undefined
        return (
          <li key={letter} className={day && day === today ? 'ct-week__today' : undefined}>
            <span aria-hidden="true">{letter}</span>
            <span className={results ? 'ct-week__done' : 'ct-week__day'} aria-hidden="true">
              {results ? <Icon name="check" size={18} /> : day ? Number(day.slice(8)) : ''}
            </span>
            <span className="ct-visually-hidden">{day ? dayWords(day, results) : letter}</span>
          </li>
        )
      })}
    </ol>
  )
}
