import { createServer, type Server } from 'node:http'
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { throwAwayCertificate } from './certificate'
import { apiHost, shellHost, zaloServers } from './names'
import { serveApp } from './serve-app'
import { handOn } from './service-proxy'
import type { ShellSetting } from './shell-page'
import { zaloServerAnswer, type ZaloAccount } from './zalo-servers'

/** A request that left the phone. */
export type Seen = {
  host: string
  method: string
  /** Path with its query. */
  path: string
  headers: Record<string, string>
  /** As text; of our own service nothing, as its requests may be large. */
  body: string
}

export type NetworkSetting = {
  /** The package, as it would be uploaded. */
  www: string
  /** Address of the service that stands behind the package's API origin. */
  serviceUrl: string
  /** Network address of the phone, by which the service tells phones apart. */
  address: string
  shell: ShellSetting
  /** Whose Zalo it is. */
  account: ZaloAccount
}

/** All that one phone reaches: Zalo's host of mini apps, Zalo's servers, our service. Nothing else exists. */
export type Network = {
  /** What the browser takes as its proxy. */
  proxy: string
  seen: Seen[]
  /** Hosts that were asked for and are none of ours or Zalo's. */
  strangers: string[]
  /** Takes hosts away, so that connections to them fail, or gives them back. */
  cut: (hosts: readonly string[]) => void
  close: () => Promise<void>
}

/** Chromium asks there of itself what forms are about; no page does. */
const ofTheBrowser = ['content-autofill.googleapis.com']

export const zaloHosts: readonly string[] = [shellHost, ...zaloServers]

/**
 * A proxy that ends TLS itself, so that the page has Zalo's real addresses and every request of the phone,
 * to whomever, is seen here.
 */
export async function openNetwork(setting: NetworkSetting): Promise<Network> {
  const seen: Seen[] = []
  const strangers: string[] = []
  const sockets = new Set<Duplex>()
  let missing: readonly string[] = []
  const certificate = await throwAwayCertificate()
  const tls = createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => {
    void answer(request, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(502)
      response.end(error.message)
    })
  })

  async function answer(request: Http2ServerRequest, response: Http2ServerResponse) {
    const host = request.authority || String(request.headers.host)
    const isService = host === apiHost
    const body = isService ? '' : await textOf(request)
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    )
    const { method, url } = request
    seen.push({ host, method, path: url, headers, body })
    if (isService) return handOn(request, response, setting)
    if (host === shellHost) return serveApp(request, response, setting)
    return answerForZalo(host, request, response, setting.account)
  }

  const proxy = createServer((_, response) => response.writeHead(403).end())
  proxy.on('connect', (request, socket: Duplex, head: Buffer) => {
    const host = (request.url ?? '').replace(/:443$/, '')
    const isKnown = host === apiHost || zaloHosts.includes(host)
    if (!isKnown && !ofTheBrowser.includes(host)) strangers.push(host)
    if (!isKnown || missing.includes(host)) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    if (head.length > 0) socket.unshift(head)
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    tls.emit('connection', socket)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const endAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    seen,
    strangers,
    cut: (hosts) => {
      missing = hosts
      // Connections that are open would go on.
      endAll()
    },
    close: async () => {
      endAll()
      await closed(proxy)
    },
  }
}

function answerForZalo(
  host: string,
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  account: ZaloAccount,
) {
  const { pathname } = new URL(request.url, `https://${host}`)
  const answer = request.method === 'OPTIONS' ? {} : zaloServerAnswer(host, pathname, account)
  response.writeHead(answer ? 200 : 404, {
    'content-type': 'application/json',
    'access-control-allow-origin': `https://${shellHost}`,
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': 'authorization, content-type',
  })
  response.end(JSON.stringify(answer ?? { err: -1 }))
}

async function textOf(request: Http2ServerRequest): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })
