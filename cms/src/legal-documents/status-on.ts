import type { DocumentStatus } from './vocabulary'

type Dated = { status: DocumentStatus; effectiveFrom: string; effectiveTo?: string | null }

/**
 * The status of a document at a moment, by its dates. "Partly" is a person's judgement and stays
 * until the document expires as a whole.
 */
export function statusOn(document: Dated, now: Date): DocumentStatus {
  const { effectiveFrom, effectiveTo, status } = document
  if (effectiveTo && new Date(effectiveTo) <= now) return 'expired'
  if (new Date(effectiveFrom) > now) return 'not-yet'
  return status === 'partly' || status === 'expired' ? status : 'in-force'
}
