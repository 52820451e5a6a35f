import { daysOfWeek, isoWeekOf, type IsoWeek } from '../calendar/iso-weeks'
import { toLocalDate, type LocalDate } from '../calendar/local-date'
import type { AlertCard, FigureCard } from '../content/queries'

export type BulletinContent = { alerts: readonly AlertCard[]; figures: readonly FigureCard[] }

/** A chart with where it stands. */
export type BulletinChart = NonNullable<AlertCard['charts']>[number] | FigureCard

/** What is in a week, made of what is published and nothing else. */
export type Bulletin = {
  week: IsoWeek
  /** Monday. */
  from: LocalDate
  /** Sunday. */
  to: LocalDate
  /** Alerts of the week, the most severe first, then the newest. */
  alerts: AlertCard[]
  /** Figures whose source is of this week. */
  figures: FigureCard[]
  /** Whose tactic is told at length. */
  lead?: AlertCard
  /** The one chart to look at; none where nothing of the week has figures. */
  chart?: BulletinChart
}

const weight = { urgent: 2, warning: 1, info: 0 } as const

/**
 * The bulletin of a week in Viet Nam's time: alerts by the day they were issued, figures by the day of
 * their source. @throws RangeError when there is no such week
 */
export function bulletinOf(week: IsoWeek, { alerts, figures }: BulletinContent): Bulletin {
  const own = alerts
    .filter(({ issuedAt }) => weekOf(issuedAt) === week)
    .sort((a, b) => weight[b.severity] - weight[a.severity] || (a.issuedAt < b.issuedAt ? 1 : -1))
  const ownFigures = figures.filter(({ sourceDate }) => weekOf(sourceDate) === week)
  const [lead] = own
  return {
    week,
    ...daysOfWeek(week),
    alerts: own,
    figures: ownFigures,
    lead,
    chart: own.flatMap(({ charts }) => charts ?? [])[0] ?? mostTelling(ownFigures),
  }
}

/** Weeks that have something in them, the newest first. */
export function bulletinWeeks({ alerts, figures }: BulletinContent): IsoWeek[] {
  const weeks = [
    ...alerts.map(({ issuedAt }) => weekOf(issuedAt)),
    ...figures.map(({ sourceDate }) => weekOf(sourceDate)),
  ]
  return [...new Set(weeks)].sort().reverse()
}

/** “2 tin mới, 1 số liệu mới”. */
export function bulletinCounts({ alerts, figures }: Pick<Bulletin, 'alerts' | 'figures'>): string {
  return [
    alerts.length > 0 ? `${alerts.length} tin mới` : '',
    figures.length > 0 ? `${figures.length} số liệu mới` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

const weekOf = (moment: string) => isoWeekOf(toLocalDate(moment))

/** A figure that compares something, else one that stands alone. */
function mostTelling(figures: readonly FigureCard[]): FigureCard | undefined {
  const compares = ({ type, points }: FigureCard) => type === 'share' || (points?.length ?? 0) > 1
  return figures.find(compares) ?? figures[0]
}
