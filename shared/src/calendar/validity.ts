import { toLocalDate, type LocalDate } from './local-date'

/** From the first to the last day on which something applies; no date means no end. */
export type Validity = { validFrom?: string | null; validTo?: string | null }

/** Whether something applies on a day; its first and last day belong to it. */
export function isValidOn({ validFrom, validTo }: Validity, date: LocalDate): boolean {
  return (
    (!validFrom || toLocalDate(validFrom) <= date) && (!validTo || date <= toLocalDate(validTo))
  )
}
