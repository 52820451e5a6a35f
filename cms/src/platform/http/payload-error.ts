import type { AfterErrorHook, PayloadRequest } from 'payload'
import { isUnavailable, isWriteConflict } from '../database/is-transient'
import { noteConflict } from '../database/repeat'
import { someCause } from '../some-cause'
import { errorBody } from './error-body'

type PayloadErrorResult = {
  errors?: { message: string; data?: { errors?: { path?: string; message: string }[] } }[]
}

/**
 * Adds `{code, message, fields}` to what Payload answers on an error. Payload's own `errors` list stays:
 * the admin reads it, and tells what it says only when no message stands above it.
 */
export const describeError: AfterErrorHook = ({ error, result, req }) => {
  const status = statusOf(error)
  if (isWriteConflict(error)) noteConflict()
  if (status === 503) req.responseHeaders = withRetry(req.responseHeaders)
  const { errors } = (result ?? {}) as PayloadErrorResult
  const problems = errors?.flatMap((entry) => entry.data?.errors ?? []) ?? []
  const fields = Object.fromEntries(
    problems.flatMap((problem) => (problem.path ? [[problem.path, problem.message]] : [])),
  )
  const { message: usual, ...body } = errorBody(status, problems.length > 0 ? fields : undefined)
  const words = hasTakenId(error) ? takenId : wordsLost(error, errors)
  const message = words ?? usual
  const isToldBelow = Boolean(errors?.length) && isAdminForm(req)
  return {
    status,
    response: {
      ...body,
      ...(isToldBelow ? {} : { message }),
      ...result,
      ...(words === undefined ? {} : { errors: [{ message: words }] }),
    },
  }
}

const takenId =
  'Một mục trong danh sách mang mã (id) của nội dung khác. Hãy bỏ mã của các mục ấy rồi gửi lại.'

/** The status with which an error is answered. */
export function statusOf(error: unknown): number {
  if (hasTakenId(error)) return 409
  const { status } = (error ?? {}) as { status?: unknown }
  if (typeof status === 'number' && status !== 500) return status
  return isUnavailable(error) ? 503 : 500
}

function withRetry(headers = new Headers()): Headers {
  headers.set('Retry-After', String(retryAfterSeconds))
  return headers
}

/** When who met a database that is busy or away may come again. */
export const retryAfterSeconds = 5

/** A row that somebody sent has the id of another document's row: SQLite keeps rows in tables of their own. */
const hasTakenId = (error: unknown): boolean =>
  someCause(error, ({ code }) => code === 'SQLITE_CONSTRAINT_PRIMARYKEY')

/**
 * What was written for people about an error and Payload does not tell: it goes by the name of the
 * error's class, and the build leaves classes without names.
 */
function wordsLost(error: Error, errors: PayloadErrorResult['errors']): string | undefined {
  const isForPeople = 'isPublic' in error && error.isPublic === true
  const isLost = errors?.length === 1 && errors[0]!.message === 'An unknown error occurred.'
  return isForPeople && isLost ? error.message : undefined
}

/** The admin sends its forms as multipart, with the session's cookie. */
function isAdminForm({ headers }: Pick<PayloadRequest, 'headers'>): boolean {
  return (
    (headers.get('content-type') ?? '').startsWith('multipart/form-data') &&
    /payload-token=/.test(headers.get('cookie') ?? '')
  )
}
