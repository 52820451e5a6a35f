import type { RequestListener, ServerResponse } from 'node:http'

/**
 * What those ask who watch over processes: `GET /api/live` is 200 as long as the process answers at all;
 * `GET /api/ready` as `/api/health`, whether people should be sent here.
 */
export const withProbes =
  (handle: RequestListener): RequestListener =>
  (request, response) => {
    if (request.url === '/api/live') return answer(response, 200, 'live')
    if (request.url === '/api/ready') request.url = '/api/health'
    handle(request, response)
  }

/** The same in a process that is about to stop: not ready, but who asks still gets an answer. */
export const whileStopping = (handle: RequestListener): RequestListener =>
  withProbes((request, response) => {
    // A connection that is kept would be cut when the process ends.
    response.setHeader('Connection', 'close')
    if (request.url === '/api/health') return answer(response, 503, 'stopping')
    handle(request, response)
  })

function answer(response: ServerResponse, code: number, status: string): void {
  response
    .writeHead(code, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    .end(JSON.stringify({ status }))
}
