import { someCause } from '../some-cause'

/** SQLITE_BUSY, here or further down: Drizzle and Payload wrap it, or keep only its words. */
export function isBusy(error: unknown): boolean {
  return someCause(
    error,
    ({ code, message }) =>
      String(code).startsWith('SQLITE_BUSY') || /SQLITE_BUSY|database is locked/.test(message),
  )
}

/**
 * MongoDB asks to repeat a transaction that met another one. On SQLite a write outside a transaction,
 * such as the job queue's, can hold the database for a moment.
 */
export function isTransient(error: unknown): boolean {
  const { errorLabels, code } = (error ?? {}) as { errorLabels?: string[]; code?: number | string }
  const isMongoConflict = code === 112 || code === 11000
  return errorLabels?.includes('TransientTransactionError') || isMongoConflict || isBusy(error)
}
