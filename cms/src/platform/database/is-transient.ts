/**
 * MongoDB asks to repeat a transaction that met another one. On SQLite a write outside a transaction,
 * such as the job queue's, can hold the database for a moment.
 */
export function isTransient(error: unknown): boolean {
  const { errorLabels, code } = (error ?? {}) as { errorLabels?: string[]; code?: number | string }
  if (errorLabels?.includes('TransientTransactionError') || code === 112 || code === 11000)
    return true
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    if (
      /SQLITE_BUSY|database is locked/.test(
        `${String((each as { code?: unknown }).code)} ${each.message}`,
      )
    )
      return true
  }
  return false
}
