import type { IncomingMessage, ServerResponse } from 'node:http'

/** So long a client may take to read an answer that came before it had sent everything. */
const lingerMs = 2_000

/**
 * Ends the connection of a request that was answered while its body was still coming and nobody reads it any
 * more. Node keeps such a connection open and never looks at what comes next on it: whoever asks there
 * later, behind a proxy somebody else, would wait for ever.
 */
export function closeWhenUnread(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (request.complete || !request.destroyed) return
    const { socket } = request
    socket.end()
    setTimeout(() => socket.destroy(), lingerMs).unref()
  })
}
