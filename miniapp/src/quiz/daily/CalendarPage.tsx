import { toLocalDate, type LocalDate } from '@chung-tay/shared/calendar'
import { useEffect, useState } from 'react'
import { ButtonLink, NotKept, Page, Skeleton } from '../../platform/ui'
import { streakOf } from './daily-record'
import MonthCalendar from './MonthCalendar'
import { useDaily } from './use-daily'
import { streakWords } from './words'

/** All days of the daily five, month by month. */
export default function CalendarPage() {
  const [daily] = useDaily()
  const [today, setToday] = useState<LocalDate>()
  useEffect(() => setToday(toLocalDate(new Date())), [])
  return (
    <Page
      isForm
      title="Lịch của bạn"
      side={false}
      lead="Những ngày bạn đã làm năm câu. Lịch chỉ lưu trên máy này."
      back="/trac-nghiem"
      meta={{ noindex: true }}
    >
      <NotKept>Lịch chỉ còn đến khi bạn đóng trang.</NotKept>
      {today ? (
        <>
          <p>{streakWords(streakOf(daily, today))}</p>
          <MonthCalendar daily={daily} today={today} />
          <ButtonLink full icon={daily.done[today] ? 'check' : 'sun'} to="/trac-nghiem/hom-nay">
            {daily.done[today] ? 'Xem kết quả hôm nay' : 'Làm năm câu hôm nay'}
          </ButtonLink>
        </>
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  )
}
