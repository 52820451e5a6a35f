import { Fragment } from 'react'
import type { Unit } from '@chung-tay/shared/payload-types'
import { formatDate } from '@chung-tay/shared/calendar'
import { hoursRows } from './hours-rows'

type Props = { hours: Pick<Unit, 'openingHours' | 'hoursExceptions'> }

/** Weekly hours and the days that differ. */
export function HoursTable({ hours: { openingHours, hoursExceptions } }: Props) {
  const rows = hoursRows(openingHours)
  if (rows.length === 0) return null
  return (
    <>
      <table className="ct-hours">
        <caption className="ct-visually-hidden">Giờ làm việc trong tuần</caption>
        <tbody>
          {rows.map(({ days, times }) => (
            <tr key={days}>
              <th scope="row">{days}</th>
              <td>
                {times.map((time, at) => (
                  <Fragment key={time}>
                    {at > 0 ? ', ' : ''}
                    <span>{time}</span>
                  </Fragment>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hoursExceptions?.map(({ id, date, closed, opens, closes, note }) => (
        <p key={id ?? date} className="ct-hours__exception">
          {formatDate(date)}: {closed ? 'nghỉ' : `${opens} – ${closes}`}
          {note ? ` (${note})` : ''}
        </p>
      ))}
    </>
  )
}
