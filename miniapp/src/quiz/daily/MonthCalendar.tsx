import { formatMonth, monthOf, type LocalDate } from '@chung-tay/shared/calendar'
import { useState } from 'react'
import { Icon } from '../../platform/ui'
import { otherMonth, weeksOfMonth } from './calendar-days'
import type { Daily } from './daily-record'
import { dayWords } from './words'
import './calendar.css'

type Props = { daily: Daily; today: LocalDate }

const weekdays = [
  ['T2', 'thứ Hai'],
  ['T3', 'thứ Ba'],
  ['T4', 'thứ Tư'],
  ['T5', 'thứ Năm'],
  ['T6', 'thứ Sáu'],
  ['T7', 'thứ Bảy'],
  ['CN', 'Chủ nhật'],
] as const

/** A month with the days that were done; days without are plain numbers, nothing more is said of them. */
export default function MonthCalendar({ daily: { done }, today }: Props) {
  const last = monthOf(today)
  const first = Object.keys(done).sort()[0]?.slice(0, 7) ?? last
  const [month, setMonth] = useState(last)
  const count = Object.keys(done).filter((day) => monthOf(day) === month).length
  return (
    <div className="ct-calendar">
      <div className="ct-calendar__head">
        <MonthButton
          label="Tháng trước"
          icon="chevron-left"
          isOn={month > first}
          onClick={() => setMonth(otherMonth(month, -1))}
        />
        <p aria-live="polite">
          <strong>Tháng {formatMonth(month)}</strong>
          <span className="ct-hint">{count > 0 ? `đã làm ${count} ngày` : 'chưa có ngày nào'}</span>
        </p>
        <MonthButton
          label="Tháng sau"
          icon="chevron-right"
          isOn={month < last}
          onClick={() => setMonth(otherMonth(month, 1))}
        />
      </div>
      <table>
        <caption className="ct-visually-hidden">Các ngày của tháng {formatMonth(month)}</caption>
        <thead>
          <tr>
            {weekdays.map(([short, full]) => (
              <th key={short} scope="col">
                <span aria-hidden="true">{short}</span>
                <span className="ct-visually-hidden">{full}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(month).map((week, at) => (
            <tr key={at}>
              {week.map((day, place) => (
                <td key={place}>
                  {day ? <Day day={day} results={done[day]} isToday={day === today} /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type DayProps = { day: LocalDate; results: readonly boolean[] | undefined; isToday: boolean }

function Day({ day, results, isToday }: DayProps) {
  const look = `ct-day${results ? ' ct-day--done' : ''}${isToday ? ' ct-day--today' : ''}`
  return (
    <>
      <span className={look} aria-hidden="true">
        {results ? <Icon name="check" size={16} /> : null}
        {Number(day.slice(8))}
      </span>
      <span className="ct-visually-hidden">
        {dayWords(day, results)}
        {isToday ? ', hôm nay' : ''}
      </span>
    </>
  )
}

type ButtonProps = {
  label: string
  icon: 'chevron-left' | 'chevron-right'
  isOn: boolean
  onClick: () => void
}

function MonthButton({ label, icon, isOn, onClick }: ButtonProps) {
  return (
    <button
      type="button"
      className="ct-tool"
      aria-label={label}
      aria-disabled={!isOn || undefined}
      onClick={isOn ? onClick : undefined}
    >
      <Icon name={icon} />
    </button>
  )
}
