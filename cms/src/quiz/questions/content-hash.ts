import { sha256 } from '../../platform/crypto/sha256'

type Row = Record<string, unknown>

/** Fields a reviewer vouches for. A change in one of them takes the review away. */
export const reviewedFields = [
  'kind',
  'text',
  'situation',
  'drawing',
  'picture',
  'choices',
  'truth',
  'steps',
  'pairs',
  'extraRights',
  'explanation',
  'legalBasis',
] as const

/** A hash of everything in a question that a reviewer vouches for; row ids and empty values do not count. */
export function contentHash(question: Record<string, unknown>): string {
  const essence = reviewedFields.map((name) => simple(question[name]))
  return sha256(JSON.stringify(essence))
}

function simple(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(rowEssence) : null
  if (typeof value === 'object' && value !== null) return (value as Row).id ?? null
  return value === '' || value === undefined || value === false ? null : value
}

function rowEssence(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row
  return Object.entries(row)
    .filter(([name]) => name !== 'id')
    .map(([name, value]) => [name, simple(value)])
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}
