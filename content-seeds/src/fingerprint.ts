import { sha256 } from '@chung-tay/cms/platform/crypto/sha256'

/**
 * Changed by the system, not by an editor: ids, times, publishing state, review marks, legal status
 * by date, what a topic reads from its questions.
 */
const ignored = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'globalType',
  'needsReview',
  'reviewReason',
  'status',
  'isReviewed',
  'reviewedBy',
  'reviewedAt',
  'heldUntil',
  'practiceCount',
  'practiceQuestions',
  'isReceiving',
  'isHolding',
])

/** A hash of what an editor could have changed in a stored document. */
export function fingerprint(stored: unknown): string {
  return sha256(JSON.stringify(essence(stored)))
}

function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([key, entry]) => !ignored.has(key) && !isEmpty(entry))
    .map(([key, entry]) => [key, essence(entry)] as const)
    .sort(([a], [b]) => a.localeCompare(b))
  return Object.fromEntries(entries)
}

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)
