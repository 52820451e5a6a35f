import type { Setting } from '@chung-tay/shared/payload-types'
import { pickAlert, severityBadge } from '../alerts'
import { formatDay, toLocalDate } from '@chung-tay/shared/calendar'
import { useNow } from '../platform/clock'
import { queries, related, relatedAll, useContent } from '../platform/content'
import { usePreferences } from '../platform/preferences'
import { Link } from '../platform/router'
import { Badge, MiniBars, Section } from '../platform/ui'

/** The alert that staff put first, or the most severe that is news, the reader's commune first. */
export function TodayAlert({ settings }: { settings: Setting }) {
  const { data: alerts } = useContent(queries.alerts)
  const { preferences } = usePreferences()
  const now = useNow()
  const alert = pickAlert(alerts ?? [], {
    chosen: related(settings.currentAlert)?.slug,
    commune: preferences.commune,
    today: now && toLocalDate(now),
  })
  if (!alert) return null
  const severity = severityBadge(alert)
  const isHere = relatedAll(alert.areas).some(({ slug }) => slug === preferences.commune)
  const chart = alert.charts?.find(
    ({ type, points }) => /bar|share|doughnut/.test(type) && (points?.length ?? 0) > 1,
  )
  return (
    <Section title="Tin nóng" action={<Link to="/tin-nong">Tất cả tin</Link>}>
      <Link to={`/tin-nong/${alert.slug}`} className={`ct-today ct-today--${alert.severity}`}>
        <span className="ct-today__meta">
          <Badge tone={severity.tone} icon="alert">
            {severity.label}
          </Badge>
          {formatDay(alert.issuedAt)}
          {isHere ? <span>· Ở nơi của bạn</span> : null}
        </span>
        <strong>{alert.title}</strong>
        <span className="ct-hint">{alert.summary}</span>
        {chart ? (
          <span className="ct-today__chart">
            <b>{chart.message ?? chart.title}</b>
            <MiniBars points={chart.points!.slice(0, 3)} unit={chart.unit} />
            <span className="ct-hint">Nguồn: {chart.source}</span>
          </span>
        ) : null}
      </Link>
    </Section>
  )
}
