import type { Endpoint, PayloadRequest } from 'payload'
import { answering } from './answering'
import type { EndpointDescription } from './endpoint-description'
import { parseJson, readText } from './read-body'
import { RequestError } from './request-error'

type StaffEndpoint = {
  method: 'get' | 'post'
  path: string
  /** Whether this member of staff may. */
  isAllowed: (user: PayloadRequest['user']) => boolean
  answer: (req: PayloadRequest) => Promise<Response | object>
  /** For `/api/openapi.json`: endpoints that other programs use. */
  description?: Omit<EndpointDescription, 'isForStaff'>
}

/** An endpoint of the admin's own pages: 401 when nobody is signed in, 403 when they may not. */
export function staffEndpoint(endpoint: StaffEndpoint): Endpoint {
  const { method, path, isAllowed, answer, description } = endpoint
  return {
    method,
    path,
    ...(description ? { custom: { description: { ...description, isForStaff: true } } } : {}),
    handler: (req) =>
      answering(async () => {
        if (!req.user) throw new RequestError({ status: 401 })
        if (!isAllowed(req.user)) throw new RequestError({ status: 403 })
        const body = await answer(req)
        return body instanceof Response ? body : Response.json(body)
      }),
  }
}

/** The JSON body of a request. @throws RequestError 400, 413 */
export async function jsonOf(req: PayloadRequest, maxBytes: number): Promise<unknown> {
  return parseJson(await readText(req, maxBytes))
}

export function queryOf(req: PayloadRequest): URLSearchParams {
  return new URL(req.url ?? '/', 'http://localhost').searchParams
}
