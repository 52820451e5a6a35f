import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ErrorBody } from '../http/contract'

/**
 * Answers in the front's own name: as JSON, or as a page to somebody who followed a link.
 * @param headers Of every answer, and what this one adds.
 */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { code, message }: ErrorBody,
  headers: Record<string, string> = {},
): void {
  const isPage = request.headers.accept?.includes('text/html') === true
  const body = isPage ? page(message) : JSON.stringify({ code, message })
  response.writeHead(status, {
    ...headers,
    'Content-Type': isPage ? 'text/html; charset=utf-8' : 'application/json',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

const page = (message: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Chung Tay</title><h1>Chưa mở được trang này</h1><p>${message}</p><p><a href="/">Về trang chủ</a></p></html>`
