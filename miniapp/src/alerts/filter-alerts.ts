import type { Alert } from '@chung-tay/shared/payload-types'
import type { AlertCard } from '../platform/content'
import { fold } from '@chung-tay/shared/text'
import { areasOf } from './concerns'

export type Audience = NonNullable<Alert['audiences']>[number]

export type AlertFilter = {
  words?: string
  severity?: Alert['severity']
  group?: Alert['group']
  audience?: Audience
  /** Slug of a commune. */
  area?: string
}

/**
 * Alerts that fit, in the order given. What is meant for everybody, or for the whole province, fits
 * every audience and every commune; what names the wanted one comes first, then what names the reader's
 * own commune (`mine`, a slug).
 */
export function filterAlerts(
  alerts: readonly AlertCard[],
  filter: AlertFilter,
  mine?: string | null,
): AlertCard[] {
  const words = fold(filter.words ?? '')
    .split(' ')
    .filter(Boolean)
  const fitting = alerts.filter((alert) => {
    const text = fold(
      [alert.title, alert.scamForm, alert.summary, ...(alert.keywords ?? [])].join(' '),
    )
    const areas = areasOf(alert)
    return (
      (!filter.severity || alert.severity === filter.severity) &&
      (!filter.group || alert.group === filter.group) &&
      (!filter.audience || isFor(alert, filter.audience) || isFor(alert, 'everyone')) &&
      (!filter.area || areas.length === 0 || areas.includes(filter.area)) &&
      words.every((word) => text.includes(word))
    )
  })
  const isNamed = (alert: AlertCard) =>
    Number(Boolean(filter.area) && areasOf(alert).includes(filter.area ?? '')) +
    Number(Boolean(filter.audience) && isFor(alert, filter.audience ?? 'everyone'))
  const isMine = (alert: AlertCard) => Number(Boolean(mine) && areasOf(alert).includes(mine ?? ''))
  return fitting.sort((a, b) => isNamed(b) - isNamed(a) || isMine(b) - isMine(a))
}

/** Whether an alert names this audience itself. */
export function isFor({ audiences }: Pick<Alert, 'audiences'>, audience: Audience): boolean {
  return (audiences ?? []).includes(audience)
}
