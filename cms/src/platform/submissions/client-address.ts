import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import proxyAddr from 'proxy-addr'

const header = 'x-client-address'

/**
 * Makes the function that writes the sender's address into a request, for the endpoints behind Next.
 * What the sender wrote there itself is dropped; `X-Forwarded-For` counts only as far as the proxies
 * named are ours.
 */
export function createAddressMarker(trustedProxies: string[]) {
  const trust = proxyAddr.compile(trustedProxies)
  return (request: IncomingMessage): void => {
    request.headers[header] = proxyAddr(request, trust)
  }
}

let salt: { day: string; bytes: Buffer } | undefined

/**
 * A name for the sender of a request that lasts a day: a hash of its address (IPv6: of its /64) with
 * a salt that lives in memory only and changes at midnight UTC. The address itself is kept nowhere.
 */
export function clientKey(headers: Headers): string {
  const day = new Date().toISOString().slice(0, 10)
  if (salt?.day !== day) salt = { day, bytes: randomBytes(32) }
  return createHmac('sha256', salt.bytes)
    .update(network(headers.get(header)))
    .digest('base64url')
}

function network(address: string | null): string {
  if (!address) return 'unknown'
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  return address.includes(':') ? expand(address).slice(0, 4).join(':') : address
}

/** The eight groups of an IPv6 address. */
function expand(address: string): string[] {
  const [before = '', after] = address.split('::')
  const head = before ? before.split(':') : []
  const tail = after ? after.split(':') : []
  const missing = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length)
  return [...head, ...Array.from({ length: missing }, () => '0'), ...tail].map((group) =>
    group.toLowerCase().replace(/^0+(?=.)/, ''),
  )
}
