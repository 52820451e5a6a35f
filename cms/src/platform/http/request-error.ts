import type { ErrorBody } from './contract'
import { errorBody } from './error-body'

type Details = {
  status: number
  code?: string
  message?: string
  fields?: Record<string, string>
  headers?: Record<string, string>
}

/** A request that cannot be answered as asked; becomes `{code, message, fields?}` with its status. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  readonly status: number
  readonly body: ErrorBody
  readonly headers: Record<string, string>

  constructor({ status, code, message, fields, headers = {} }: Details) {
    const standard = errorBody(status, fields)
    super(message ?? standard.message)
    this.status = status
    this.body = { ...standard, ...(code ? { code } : {}), ...(message ? { message } : {}) }
    this.headers = headers
  }
}

/** 404 in the standard words, or in better ones. */
export function notFound(message?: string): RequestError {
  return new RequestError({ status: 404, ...(message ? { message } : {}) })
}

/** 409: what stands now does not allow it. */
export function conflict(code: string, message: string): RequestError {
  return new RequestError({ status: 409, code, message })
}

/** 400 that names the fields at fault. */
export function badFields(fields: Record<string, string>, message?: string): RequestError {
  return new RequestError({ status: 400, fields, ...(message ? { message } : {}) })
}
