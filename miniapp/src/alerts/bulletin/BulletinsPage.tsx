import { bulletinCounts, bulletinOf, bulletinWeeks } from '@chung-tay/shared/alerts/bulletin'
import { toLocalDate } from '@chung-tay/shared/calendar'
import { isoWeekOf, weekWords } from '@chung-tay/shared/calendar/iso-weeks'
import { useNow } from '../../platform/clock'
import { queries, useContent, type AlertCard, type FigureCard } from '../../platform/content'
import { Beside, EmptyState, LinkItem, LinkList, Loaded, Page, Section } from '../../platform/ui'
import { FeedLinks } from '../FeedLinks'
import { bulletinFeeds } from './feeds'
import { quietWeek } from './words'
import { bulletinDrawing } from './drawing'
import '../alerts.css'

/** The weekly bulletins: every week with something new in it, the newest first. */
export default function BulletinsPage() {
  const alerts = useContent(queries.alerts)
  const figures = useContent(queries.figures)
  return (
    <Page
      title="Bản tin tuần"
      lead="Mỗi tuần một trang: tin mới, một biểu đồ, một thủ đoạn cần biết, việc nên làm. In ra được."
      back="/tin-nong"
      meta={{
        description:
          'Bản tin hằng tuần về lừa đảo trên mạng: tin mới, biểu đồ, thủ đoạn cần biết, việc nên làm.',
        feeds: bulletinFeeds,
      }}
      drawing={bulletinDrawing}
      isWide
    >
      <Beside
        side={
          <Section title="Nhận bản tin tự động">
            <FeedLinks feeds={bulletinFeeds} />
          </Section>
        }
      >
        <Loaded query={alerts}>
          {(list) => <Weeks alerts={list} figures={figures.data ?? []} />}
        </Loaded>
      </Beside>
    </Page>
  )
}

type Content = { alerts: readonly AlertCard[]; figures: readonly FigureCard[] }

function Weeks(content: Content) {
  const now = useNow()
  const weeks = bulletinWeeks(content)
  const thisWeek = now && isoWeekOf(toLocalDate(now))
  if (weeks.length === 0) {
    return (
      <EmptyState drawing="list" title="Chưa có bản tin nào">
        Bản tin hiện ở đây khi có tin cảnh báo hoặc số liệu mới.
      </EmptyState>
    )
  }
  return (
    <>
      {thisWeek && !weeks.includes(thisWeek) ? (
        <p className="ct-hint">
          {weekWords(thisWeek)} (tuần này): {quietWeek}
        </p>
      ) : null}
      <LinkList label="Các bản tin, mới nhất trước">
        {weeks.map((week) => {
          const bulletin = bulletinOf(week, content)
          return (
            <LinkItem
              key={week}
              to={`/tin-nong/ban-tin/${week}`}
              title={weekWords(week)}
              meta={[week === thisWeek ? 'Tuần này' : '', bulletinCounts(bulletin)]
                .filter(Boolean)
                .join(' · ')}
              hint={bulletin.lead?.title ?? bulletin.chart?.message ?? bulletin.chart?.title}
            />
          )
        })}
      </LinkList>
    </>
  )
}
