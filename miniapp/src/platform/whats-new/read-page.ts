import type { Fact } from './fact'

/** A page about one document, as far as a phone remembers what was read. */
export type ReadPage = {
  /** Collection and slug: `procedures/tach-ho`. */
  id: string
  /** Its address inside the app. */
  to: string
  title: string
  /** When the newest of what it shows was changed, ISO 8601: tells an older copy from a newer page. */
  asOf: string
  facts: readonly Fact[]
}

/** The newest of the moments at which documents were changed, ISO 8601; those that are only ids say nothing. */
export function newest(documents: readonly unknown[]): string {
  return documents
    .map((each) => (each as { updatedAt?: unknown } | null | undefined)?.updatedAt)
    .filter((moment): moment is string => typeof moment === 'string')
    .reduce((latest, moment) => (moment > latest ? moment : latest), '')
}
