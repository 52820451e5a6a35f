import type { Alert } from '@chung-tay/shared/payload-types'
import { relatedAll } from '../platform/content'

/** Slugs of the communes an alert names; none: it concerns the whole province. */
export function areasOf(alert: Pick<Alert, 'areas'>): string[] {
  return relatedAll(alert.areas).map(({ slug }) => slug)
}

/** Whether an alert concerns somebody of this commune, or, when it is not known, anybody. */
export function concerns(alert: Pick<Alert, 'areas'>, commune: string | null | undefined): boolean {
  const areas = areasOf(alert)
  return areas.length === 0 || (commune ? areas.includes(commune) : false)
}
