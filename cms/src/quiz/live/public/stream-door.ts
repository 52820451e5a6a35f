import type { IncomingMessage, ServerResponse } from 'node:http'
import { errorBody } from '../../../platform/http/error-body'
import { RequestError } from '../../../platform/http'
import type { Door, FrontTools } from '../../../platform/edge/front-part'
import { frontOffers } from '../../../platform/edge/offers'
import type { Hall, Watcher } from '../hall/hall'
import { hallOf } from '../hall/halls'
import { whoAsks } from './who-asks'

const path = '/api/quiz/live/streams'
/** Screens of one session: in the hall, beside the stage, on the officer's phone. */
const mostScreens = 10
/** What may wait to be sent to one phone; who takes so little comes back and is told where things stand. */
const mostWaiting = 256 * 1024

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

function watch({ watchers }: Hall, player: string | null, response: ServerResponse): void {
  const watcher: Watcher = {
    player,
    write(text) {
      if (response.writableLength > mostWaiting) response.destroy()
      else response.write(text)
    },
    end: () => response.end(),
  }
  const same = [...watchers].filter((other) => other.player === player)
  // A phone that comes back has left its old connection behind.
  for (const old of same.slice(0, Math.max(0, same.length + 1 - (player ? 1 : mostScreens)))) {
    watchers.delete(old)
    old.end()
  }
  watchers.add(watcher)
  response.on('close', () => watchers.delete(watcher))
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
