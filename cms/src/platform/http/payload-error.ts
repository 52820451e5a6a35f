import type { AfterErrorHook } from 'payload'
import { errorBody } from './error-body'

type PayloadErrorResult = {
  errors?: { message: string; data?: { errors?: { path?: string; message: string }[] } }[]
}

/**
 * Adds `{code, message, fields}` to what Payload answers on an error. Payload's own `errors` list stays:
 * the admin reads it.
 */
export const describeError: AfterErrorHook = ({ error, result }) => {
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
  const { errors } = (result ?? {}) as PayloadErrorResult
  const problems = errors?.flatMap((entry) => entry.data?.errors ?? []) ?? []
  const fields = Object.fromEntries(
    problems.flatMap((problem) => (problem.path ? [[problem.path, problem.message]] : [])),
  )
  return {
    status,
    response: { ...errorBody(status, problems.length > 0 ? fields : undefined), ...result },
  }
}
