import type { LocalDate } from '@chung-tay/shared/calendar'
import { useEffect, useRef } from 'react'
import { lazyPart } from '../../platform/lazy-part'
import { ButtonLink, NotKept, Section, Skeleton } from '../../platform/ui'
import { lazyPicture } from '../../platform/picture/lazy-picture'
import { PictureButton } from '../../platform/picture/PictureButton'
import { Learnt } from '../practice/Learnt'
import { Missed } from '../practice/Missed'
import { RoundScore } from '../practice/RoundScore'
import { learntIn, longestRun, type Round } from '../practice/round'
import { DayMarks } from './DayMarks'
import { streakOf, type Daily } from './daily-record'
import { streakWords } from './words'

// The network may be gone by now: the day is done all the same.
const MonthCalendar = lazyPart({
  load: async () => (await import('./MonthCalendar')).default,
  Waiting: () => <Skeleton lines={6} />,
  Missing: () => <p className="ct-hint">Chưa mở được lịch. Có mạng lại là xem được.</p>,
})
const DailyCardDialog = lazyPicture(() => import('./DailyCardDialog'))

type Props = {
  day: LocalDate
  daily: Daily
  /** The round just played; without it the day was done before. */
  round?: Round
}

/** The day is done: how it went, what it taught, the calendar, and that tomorrow brings others. */
export function DailyEnd({ day, daily, round }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const isFresh = round !== undefined
  useEffect(() => {
    if (isFresh) heading.current?.focus({ preventScroll: true })
  }, [isFresh])
  const results = round?.results.map(({ isRight }) => isRight) ?? daily.done[day] ?? []
  const right = results.filter(Boolean).length
  const streak = streakOf(daily, day)
  return (
    <>
      <NotKept>Lịch chỉ còn đến khi bạn đóng trang.</NotKept>
      <RoundScore
        right={right}
        of={results.length}
        longest={longestRun(results.map((isRight) => ({ isRight })))}
        headingRef={heading}
      >
        <DayMarks results={results} />
        <p>{streakWords(streak)}</p>
        <p className="ct-hint">Ngày mai có năm câu mới.</p>
      </RoundScore>
      {round ? (
        <>
          <Learnt questions={learntIn(round)} />
          <Missed results={round.results} mended={round.mended} />
        </>
      ) : null}
      <PictureButton full label="Tạo ảnh để khoe">
        {(dialog) => <DailyCardDialog day={day} results={results} days={streak.days} {...dialog} />}
      </PictureButton>
      <Section title="Các ngày của bạn">
        <MonthCalendar daily={daily} today={day} />
      </Section>
      <ButtonLink full icon="list" to="/trac-nghiem">
        Luyện thêm một chủ đề
      </ButtonLink>
    </>
  )
}
