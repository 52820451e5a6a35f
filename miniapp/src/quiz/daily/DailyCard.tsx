import { formatDate, toLocalDate } from '@chung-tay/shared/calendar'
import { useNow } from '../../platform/clock'
import { Link } from '../../platform/router'
import { ButtonLink, Card } from '../../platform/ui'
import { streakOf, type Daily } from './daily-record'
import { DailySun } from './DailySun'
import { useDaily } from './use-daily'
import { WeekStrip } from './WeekStrip'
import { streakWords } from './words'
import './daily.css'

/** The way to today's five, with the days of this week. */
export function DailyCard() {
  const now = useNow()
  const [daily] = useDaily()
  const today = now && toLocalDate(now)
  const open = daily.open?.day === today ? daily.open : undefined
  return (
    <Card as="section" tone="accent" className="ct-daily">
      <div className="ct-daily__head">
        <DailySun lit={open?.results.length ?? 0} />
        <div>
          <h2>Năm câu hôm nay</h2>
          <p className="ct-hint">{today ? formatDate(today) : 'Mỗi ngày một lượt'}</p>
        </div>
      </div>
      <p>{streakWords(today ? streakOf(daily, today) : nothingYet)}</p>
      <WeekStrip daily={daily} today={today} />
      <ButtonLink full icon="chevron-right" to="/trac-nghiem/hom-nay">
        {buttonWords(today ? daily.done[today] : undefined, open)}
      </ButtonLink>
      <Link to="/trac-nghiem/lich" className="ct-daily__calendar">
        Lịch của bạn
      </Link>
    </Card>
  )
}

const nothingYet = { days: 0, best: 0, isTodayDone: false }

function buttonWords(done: boolean[] | undefined, open: Daily['open'] | undefined): string {
  if (done) return `Xem kết quả: đúng ${done.filter(Boolean).length}/${done.length}`
  if (open && open.results.length > 0)
    return `Làm tiếp (đã xong ${open.results.length}/${open.ids.length})`
  return 'Bắt đầu'
}
