import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Reach } from '../database/reach'
import { errorBody } from '../http/error-body'
import { refuse } from './refuse'

export type DatabaseGate = {
  letThrough: (request: IncomingMessage, response: ServerResponse, next: RequestListener) => void
  close: () => void
}

/**
 * Lets requests through that need the database as long as it can be reached. While it is away they are
 * told at once to come back; so are those that were waiting for it when it went. Whether such a one was
 * carried out is unknown: it is repeated under the same key, as after a connection that broke.
 */
export function createDatabaseGate(reach: Reach): DatabaseGate {
  const waiting = new Map<ServerResponse, IncomingMessage>()
  const stopWatching = reach.onChange((isAway) => {
    if (!isAway) return
    for (const [response, request] of waiting)
      if (!response.headersSent) turnAway(request, response)
    waiting.clear()
  })
  return {
    letThrough(request, response, next) {
      if (reach.isAway()) return turnAway(request, response)
      waiting.set(response, request)
      response.once('close', () => waiting.delete(response))
      next(request, response)
    },
    close: stopWatching,
  }
}

function turnAway(request: IncomingMessage, response: ServerResponse): void {
  refuse(request, response, 503, errorBody(503), { 'Retry-After': '5', Connection: 'close' })
  mute(response)
}

/** Whoever goes on working on an answer that was given already writes into nothing. */
function mute(response: ServerResponse): void {
  const nothing = () => response
  Object.assign(response, {
    writeHead: nothing,
    setHeader: nothing,
    setHeaders: nothing,
    appendHeader: nothing,
    removeHeader: () => {},
    flushHeaders: () => {},
    write: () => true,
    end: nothing,
  })
}
