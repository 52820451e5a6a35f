import type { AfterErrorHook, PayloadRequest } from 'payload'
import { isUnavailable, isWriteConflict } from '../database/is-transient'
import { noteConflict } from '../database/repeat'
import { someCause } from '../some-cause'
import { errorBody } from './error-body'

type Problem = { path?: string; message: string; label?: unknown }

type PayloadErrorResult = {
  errors?: { message: string; data?: { errors?: Problem[] } }[]
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
    problems.flatMap(({ path, message }) => (path ? [[path, message]] : [])),
  )
  const { message: usual, ...body } = errorBody(status, problems.length > 0 ? fields : undefined)
  const words = hasTakenId(error) ? takenId : (wordsLost(error, errors) ?? wordsFor(errors, usual))
  const message = words ?? usual
  const isToldBelow = Boolean(errors?.length) && isAdminForm(req)
  return {
    status,
    response: {
      ...body,
      ...(isToldBelow ? {} : { message }),
      ...result,
      ...(words === undefined ? named(errors) : { errors: [{ message: words }] }),
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
  if (!isForPeople || !isLost) return undefined
  return letters.test(error.message) ? error.message : ofPayload[error.message]
}

/**
 * Payload says some things in English, whatever the language: they are for who writes programs. What it says
 * of single fields stays with it.
 */
function wordsFor(errors: PayloadErrorResult['errors'], usual: string): string | undefined {
  const told = errors?.[0]?.message
  if (errors?.length !== 1 || told === undefined || errors[0]!.data) return undefined
  return letters.test(told) ? undefined : (ofPayload[told] ?? usual)
}

const ofPayload: Record<string, string> = {
  'Missing email.': 'Hãy điền địa chỉ email.',
}

const letters = /[àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ]/i

/**
 * The admin takes what Payload says about several fields apart at its commas: those of a label, as of the
 * tab “Căn cứ, nguồn”, would make two fields of it.
 */
function named(errors: PayloadErrorResult['errors']): Pick<PayloadErrorResult, 'errors'> {
  if (!errors) return {}
  return {
    errors: errors.map((error) => {
      const labels = error.data?.errors?.map(({ label, path }) => label ?? path) ?? []
      const withCommas = labels.filter((label): label is string => /,/.test(String(label)))
      const message = withCommas.reduce(
        (told, label) => told.replaceAll(label, label.replaceAll(',', ' –')),
        error.message,
      )
      return { ...error, message }
    }),
  }
}

/** The admin sends its forms as multipart, with the session's cookie. */
function isAdminForm({ headers }: Pick<PayloadRequest, 'headers'>): boolean {
  return (
    (headers.get('content-type') ?? '').startsWith('multipart/form-data') &&
    /payload-token=/.test(headers.get('cookie') ?? '')
  )
}
