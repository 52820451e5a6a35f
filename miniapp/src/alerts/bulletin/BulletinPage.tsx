import { bulletinCounts, bulletinOf, bulletinWeeks } from '@chung-tay/shared/alerts/bulletin'
import { isRealWeek, weekWords } from '@chung-tay/shared/calendar/iso-weeks'
import {
  queries,
  useContent,
  useSettings,
  type AlertCard,
  type FigureCard,
} from '../../platform/content'
import { Link, useParams } from '../../platform/router'
import {
  ButtonLink,
  ChartFigure,
  Contents,
  EmptyState,
  Loaded,
  NotFound,
  Page,
  Section,
} from '../../platform/ui'
import { AlertList } from '../AlertList'
import { bulletinFeeds } from './feeds'
import { BulletinSources } from './BulletinSources'
import { BulletinTools } from './BulletinTools'
import { LeadTactic } from './LeadTactic'
import { quietWeek } from './words'
import '../alerts.css'
import './bulletin.css'

/** The bulletin of one week, on one sheet when printed. */
export default function BulletinPage() {
  const { week = '' } = useParams()
  const alerts = useContent(queries.alerts)
  const figures = useContent(queries.figures)
  if (!isRealWeek(week)) return <NotFound />
  return (
    <Loaded query={alerts}>
      {(list) => <Week week={week} alerts={list} figures={figures.data ?? []} />}
    </Loaded>
  )
}

type Props = { week: string; alerts: readonly AlertCard[]; figures: readonly FigureCard[] }

function Week({ week, ...content }: Props) {
  const bulletin = bulletinOf(week, content)
  const { alerts, figures, lead, chart } = bulletin
  const counts = bulletinCounts(bulletin)
  const title = `Bản tin ${weekWords(week).toLowerCase()}`
  const isQuiet = counts === ''
  return (
    <Page
      title={title}
      lead={isQuiet ? `Tuần này ${quietWeek}` : `Tin nóng trên không gian mạng: ${counts}.`}
      back="/tin-nong/ban-tin"
      meta={{
        description: lead
          ? `${counts}. Thủ đoạn cần biết: ${lead.title}. ${lead.summary}`
          : `${title}: ${counts || quietWeek}`,
        type: 'article',
        feeds: bulletinFeeds,
        noindex: isQuiet,
      }}
      side={<Contents />}
    >
      <div className="ct-bulletin">
        {isQuiet ? (
          <EmptyState drawing="list" title="Không có tin mới không có nghĩa là an toàn">
            Thấy nghi ngờ, hãy gọi 113 hoặc hỏi công an xã, phường.
          </EmptyState>
        ) : null}
        {alerts.length > 0 ? (
          <Section title="Có gì mới">
            <AlertList alerts={alerts} label="Tin mới trong tuần" />
          </Section>
        ) : null}
        {chart ? (
          <Section title="Biểu đồ của tuần">
            <ChartFigure chart={chart} />
            {figures.length > 1 || (figures.length > 0 && figures[0] !== chart) ? (
              <p className="ct-bulletin__more">
                <Link to="/tin-nong/so-lieu">Xem thêm số liệu đã công bố</Link>
              </p>
            ) : null}
          </Section>
        ) : null}
        {lead ? <LeadTactic alert={lead} /> : null}
        <BulletinSources bulletin={bulletin} />
        <Imprint />
        {isQuiet ? null : <BulletinTools bulletin={bulletin} title={title} />}
        <Neighbours week={week} weeks={bulletinWeeks(content)} />
      </div>
    </Page>
  )
}

/** On paper only: whose it is, and whom to call. */
function Imprint() {
  const { data: settings } = useSettings()
  return (
    <p className="ct-bulletin__imprint">
      <strong>{settings?.agencyName}</strong> · Cần công an ngay: gọi 113
    </p>
  )
}

/** To the bulletins before and after this week, empty weeks passed over. */
function Neighbours({ week, weeks }: { week: string; weeks: readonly string[] }) {
  const newer = weeks.filter((each) => each > week).pop()
  const older = weeks.find((each) => each < week)
  return (
    <nav className="ct-bulletin__neighbours" aria-label="Các bản tin khác" data-unread>
      {older ? (
        <ButtonLink kind="secondary" icon="chevron-left" to={`/tin-nong/ban-tin/${older}`}>
          {`Trước: ${weekWords(older)}`}
        </ButtonLink>
      ) : null}
      {newer ? (
        <ButtonLink kind="secondary" icon="chevron-right" to={`/tin-nong/ban-tin/${newer}`}>
          {`Sau: ${weekWords(newer)}`}
        </ButtonLink>
      ) : null}
    </nav>
  )
}
