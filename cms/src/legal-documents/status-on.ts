import { toLocalDate } from '@chung-tay/shared/calendar'
import type { DocumentStatus } from '@chung-tay/shared/legal-documents/vocabulary'

type Dated = { status: DocumentStatus; effectiveFrom: string; effectiveTo?: string | null }

/**
 * The status of a document at a moment, by its dates in Viet Nam: it holds from the day of
 * `effectiveFrom` and no longer on the day of `effectiveTo`. "Partly" and an expiry without a date
 * are a person's judgement and stay.
 */
export function statusOn(document: Dated, now: Date): DocumentStatus {
  const { effectiveFrom, effectiveTo, status } = document
  const today = toLocalDate(now.toISOString())
  if (effectiveTo && toLocalDate(effectiveTo) <= today) return 'expired'
  if (toLocalDate(effectiveFrom) > today) return 'not-yet'
  return status === 'not-yet' ? 'in-force' : status
}
