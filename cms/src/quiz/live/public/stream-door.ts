import type { IncomingMessage, ServerResponse } from 'node:http'
import { errorBody } from '../../../platform/http/error-body'
import { RequestError } from '../../../platform/http'
import type { Door, FrontTools } from '../../../platform/edge/front-part'
import { frontOffers } from '../../../platform/edge/offers'
import { hallOf } from '../hall/halls'
import { watch } from './watch'
import { whoAsks } from './who-asks'

const path = '/api/quiz/live/streams'
type Tools = Pick<FrontTools, 'headers' | 'log'>

/**
 * `GET /api/quiz/live/streams/<id>`: the state of a session at every change, a line of JSON each, and an
 * empty line now and then as a sign of life. The first line is the state as it is, so whoever comes back
 * misses nothing. It stays open, which no endpoint behind Next can do for five hundred phones; the secret
 * comes in a header, where no log keeps it, so pages read it by `fetch`.
 */
export const liveDoor = (tools: Tools): Door => ({
  method: 'GET',
  path,
  hasPathsBelow: true,
  handle: (request, response) => {
    stream(tools, request, response).catch((error: unknown) => refuse(tools, response, error))
  },
})

async function stream(
  { headers }: Tools,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { payload } = frontOffers()
  if (!payload) throw new RequestError({ status: 503 })
  const id = (request.url ?? '').slice(path.length + 1).split('?')[0]!
  const hall = await hallOf(payload, id)
  const who = await whoAsks({ headers: new Headers(plain(request)) }, hall)
  const first = await hall.freshState(who)
  response.writeHead(200, {
    ...headers,
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
    // nginx passes each line on at once.
    'X-Accel-Buffering': 'no',
  })
  if (request.method === 'HEAD') return void response.end()
  response.write(`{"state":${first}}\n`)
  watch(hall, who, response)
}

const plain = ({ headers: { authorization } }: IncomingMessage): Record<string, string> =>
  authorization ? { authorization } : {}

function refuse({ headers, log }: Tools, response: ServerResponse, error: unknown): void {
  const isKnown = error instanceof RequestError
  if (!isKnown) log(error)
  if (response.headersSent) return void response.destroy()
  const body = JSON.stringify(isKnown ? error.body : errorBody(500))
  response.writeHead(isKnown ? error.status : 500, {
    ...headers,
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
  })
  response.end(body)
}
