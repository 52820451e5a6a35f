import { APIError, QueryError } from 'payload'
import { errorBody } from '../http/error-body'
import type { Problems } from './check-where'

/**
 * Refuses what was asked, naming what is wrong.
 * @throws QueryError 400: the admin's lists show nothing then, where another error would break the page.
 */
export function refuseQuery(problems: Problems): void {
  const errors = toErrors(problems)
  if (errors.length === 0) return
  const error = new QueryError(errors)
  error.name = 'QueryError'
  error.message = errorBody(400).message
  throw Object.assign(error, { data: { errors } })
}

/** Refuses what was sent, naming what is wrong. @throws APIError 400 */
export function refuseData(problems: Problems): void {
  if (Object.keys(problems).length > 0) throw badData(problems)
}

/** What is wrong with what was sent, as Payload's admin shows it beside the fields. */
export function badData(problems: Problems): APIError {
  return new APIError(errorBody(400).message, 400, { errors: toErrors(problems) }, true)
}

const toErrors = (problems: Problems) =>
  Object.entries(problems).map(([path, message]) => ({ path, message }))
