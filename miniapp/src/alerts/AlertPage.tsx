import { audiences, scamGroups } from '@chung-tay/shared/alerts/vocabulary'
import type { Alert } from '@chung-tay/shared/payload-types'
import { formatDate } from '@chung-tay/shared/calendar'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { queries, relatedAll, useContent } from '../platform/content'
import { useParams } from '../platform/router'
import {
  Badge,
  Beside,
  ButtonLink,
  ChartFigure,
  Contents,
  LegalBasisList,
  Loaded,
  NotFound,
  Notice,
  Page,
  PhoneButton,
  ProvenanceNote,
  RichText,
  Section,
} from '../platform/ui'
import { AlertList } from './AlertList'
import { CardButton } from './card/CardButton'
import { drawing } from './drawing'
import { alertFeeds } from './feeds'
import { Reactions } from './reactions/Reactions'
import { severityBadge } from './severity-badge'
import { Signs, Steps } from './Steps'
import './alerts.css'

/** One alert: what to do first, then how to recognise it, how it works, and the figures. */
export default function AlertPage() {
  const { slug = '' } = useParams()
  const alert = useContent(queries.alert(slug))
  return (
    <Loaded query={alert}>
      {(found) => (found ? <AlertDetail alert={found} /> : <NotFound />)}
    </Loaded>
  )
}

function AlertDetail({ alert }: { alert: Alert }) {
  const severity = severityBadge(alert)
  return (
    <Page
      title={alert.title}
      lead={alert.summary}
      back="/tin-nong"
      meta={{ description: alert.summary, type: 'article', feeds: alertFeeds }}
      drawing={drawing}
      isWide
    >
      <Beside side={<Contents />}>
        <div className="ct-alert__about">
          <p className="ct-alert__meta">
            <Badge tone={severity.tone} icon="alert">
              {severity.label}
            </Badge>
            <time dateTime={alert.issuedAt.slice(0, 10)}>{formatDate(alert.issuedAt)}</time>
          </p>
          <p className="ct-hint">{labelOf(scamGroups, alert.group)}</p>
          <Reach alert={alert} />
        </div>
        {alert.selfCheckStep ? (
          <ButtonLink icon="shield" full to={`/kiem-tra-lua-dao?buoc=${alert.selfCheckStep}`}>
            Tự kiểm tra
          </ButtonLink>
        ) : null}
        {alert.whatToDo?.length ? (
          <Section title="Việc cần làm">
            <Steps items={alert.whatToDo} />
          </Section>
        ) : null}
        {alert.signs?.length ? (
          <Section title="Dấu hiệu nhận biết">
            <Signs items={alert.signs} />
          </Section>
        ) : null}
        {alert.howItWorks?.length ? (
          <Section title="Kẻ gian làm thế nào">
            <Steps items={alert.howItWorks} />
          </Section>
        ) : null}
        <Section title="Nếu đã mắc lừa">
          {alert.ifVictim?.length ? (
            <Steps items={alert.ifVictim} />
          ) : (
            <Notice tone="neutral">
              Gọi ngân hàng khóa tài khoản, giữ lại tin nhắn và ảnh chụp, rồi đến công an gần nhất
              trình báo.
            </Notice>
          )}
          <PhoneButton number="113" label="Gọi 113" />
        </Section>
        <Reactions key={alert.slug} slug={alert.slug} />
        <CardButton alert={alert} />
        {alert.charts?.length ? (
          <Section title="Số liệu">
            {alert.charts.map((chart) => (
              <ChartFigure key={chart.id ?? chart.title} chart={chart} />
            ))}
          </Section>
        ) : null}
        {alert.body ? <RichText content={alert.body} /> : null}
        <RelatedAlerts alert={alert} />
        <LegalBasisList items={alert.legalBasis} />
        <ProvenanceNote provenance={alert.provenance} />
      </Beside>
    </Page>
  )
}

/** For whom and where, when it is not for everybody everywhere. */
function Reach({ alert }: { alert: Alert }) {
  const named = (alert.audiences ?? []).filter((each) => each !== 'everyone')
  const areas = relatedAll(alert.areas).map(({ name }) => name.replace(/^Công an /, ''))
  if (named.length + areas.length === 0) return null
  return (
    <>
      {named.length > 0 ? (
        <p className="ct-hint">
          Nhất là: {named.map((each) => labelOf(audiences, each)).join('; ')}
        </p>
      ) : null}
      {areas.length > 0 ? <p className="ct-hint">Nơi cần chú ý: {areas.join(', ')}</p> : null}
    </>
  )
}

function RelatedAlerts({ alert }: { alert: Alert }) {
  const { data: alerts } = useContent(queries.alerts)
  const related =
    alerts?.filter(({ slug, group }) => group === alert.group && slug !== alert.slug).slice(0, 3) ??
    []
  if (related.length === 0) return null
  return (
    <Section title="Thủ đoạn tương tự">
      <AlertList alerts={related} />
    </Section>
  )
}
