import { someCause } from '../some-cause'

/** SQLITE_BUSY, here or further down: Drizzle and Payload wrap it, or keep only its words. */
export function isBusy(error: unknown): boolean {
  return someCause(
    error,
    ({ code, message }) =>
      String(code).startsWith('SQLITE_BUSY') || /SQLITE_BUSY|database is locked/.test(message),
  )
}

/** Somebody else wrote the same at that moment: MongoDB undoes the later one and asks to repeat it. */
export function isWriteConflict(error: unknown): boolean {
  const isConflict = (each: unknown) =>
    hasLabel(each, 'TransientTransactionError') || (each as { code?: unknown }).code === 112
  return someCause(error, isConflict) || isBusy(error)
}

/**
 * A write that may succeed when it is tried again: it met another one, of the same record or with the
 * same key.
 */
export function isTransient(error: unknown): boolean {
  return isWriteConflict(error) || (error as { code?: unknown } | undefined)?.code === 11000
}

/** Whether a commit was carried out is not known: the connection broke on the way. */
export const isOutcomeUnknown = (error: unknown): boolean =>
  hasLabel(error, 'UnknownTransactionCommitResult')

/**
 * Nothing is wrong with what was asked: the database cannot be reached, has no room, or is busy with
 * others. It may be asked again later.
 */
export function isUnavailable(error: unknown): boolean {
  return (
    isWriteConflict(error) ||
    someCause(error, (each) => {
      const code = String(each.code)
      return (
        hasLabel(each, 'RetryableWriteError') ||
        unreachable.test(each.name) ||
        /^SQLITE_(FULL|IOERR|CANTOPEN|READONLY)/.test(code) ||
        /^(ENOSPC|EDQUOT|EROFS)$/.test(code)
      )
    })
  )
}

/** How MongoDB's driver and Mongoose name errors of the way to the server. */
const unreachable =
  /^(Mongo(Network|NetworkTimeout|ServerSelection|NotConnected|PoolCleared\w*|WaitQueueTimeout)|MongooseServerSelection)Error$/

const hasLabel = (error: unknown, label: string): boolean =>
  (error as { errorLabels?: string[] } | undefined)?.errorLabels?.includes(label) === true
