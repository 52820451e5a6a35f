import type { SanitizedConfig } from 'payload'
import { repeatOnConflict } from '../database/repeat'
import { errorBody } from './error-body'
import { readAsGet } from './method-override'
import { repeatableRequest } from './repeatable-request'

type Handler = (
  request: Request,
  args: { params: Promise<{ slug: string[] }> },
) => Promise<Response>

/**
 * What holds for every REST request: it comes in one form however it was sent, it is tried again when
 * somebody else wrote the same at that moment, and a failure answers
 * `{code, message, fields?}` even where Payload itself answers something else (unknown routes).
 */
export function withApiRules(handler: Handler, config: Promise<SanitizedConfig>): Handler {
  return async (request, args) => {
    const handle = async (asked: Request) => {
      const again = await repeatableRequest(asked)
      return again ? repeatOnConflict(() => handler(again(), args)) : handler(asked, args)
    }
    const { pathname } = new URL(request.url)
    if (isNoName(pathname)) return Response.json(errorBody(404), { status: 404 })
    const asked = await readAsGet(request)
    const response = asked instanceof Response ? asked : await handle(asked)
    if (response.status < 400 || (await isOfStandard(pathname, config))) return response
    return describe(response)
  }
}

/** Payload looks collections up in an object, which has names of its own (`constructor`). */
function isNoName(pathname: string): boolean {
  return pathname.split('/').some((name) => name !== '' && name in Object.prototype)
}

/** Whether a standard fixes the address, and with it a form of its own for failures. */
async function isOfStandard(pathname: string, config: Promise<SanitizedConfig>): Promise<boolean> {
  const { standardPaths } = (await config).custom as { standardPaths: string[] }
  return standardPaths.some((path) => pathname.startsWith(`/api${path}/`))
}

async function describe(response: Response): Promise<Response> {
  const text = await response.text()
  const body = parseObject(text)
  if (body?.code && (body.message ?? body.errors))
    return new Response(text, { status: response.status, headers: response.headers })
  const headers = new Headers(response.headers)
  headers.set('Content-Type', 'application/json')
  headers.delete('Content-Length')
  return new Response(JSON.stringify({ ...body, ...errorBody(response.status) }), {
    status: response.status,
    headers,
  })
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
