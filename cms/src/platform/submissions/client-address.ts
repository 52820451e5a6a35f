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

/**
 * Makes the function that names senders for a day: a hash of the address (IPv6: of its /64), and of
 * `more` where that is given, with a salt that lives in memory only and changes when `dayOf` does.
 * The address itself is kept nowhere.
 */
export function createDailyNames(dayOf: (now: Date) => string) {
  let salt: { day: string; bytes: Buffer } | undefined
  return (headers: Headers, more = ''): Buffer => {
    const day = dayOf(new Date())
    if (salt?.day !== day) salt = { day, bytes: randomBytes(32) }
    return createHmac('sha256', salt.bytes)
      .update(`${network(headers.get(header))}\n${more}`)
      .digest()
  }
}

const nameOf = createDailyNames((now) => now.toISOString().slice(0, 10))

/** A name for the sender of a request that lasts a day (until midnight UTC); see `createDailyNames`. */
export function clientKey(headers: Headers): string {
  return nameOf(headers).toString('base64url')
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
