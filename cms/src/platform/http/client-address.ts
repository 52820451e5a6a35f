import { hash, randomBytes } from 'node:crypto'
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

/** A sender alone, or everybody near: one line's or one operator's customers, not one person. */
export type Reach = 'sender' | 'neighbourhood'

/**
 * Makes the function that names senders for a day: a hash of the address (IPv6: of its /64; of a
 * neighbourhood: IPv4 /24, IPv6 /48), and of `more` where that is given, with a salt that lives in
 * memory only and changes when `dayOf` does. The address itself is kept nowhere.
 */
export function createDailyNames(dayOf: (now: Date) => string) {
  let salt = { day: '', text: '' }
  let checkedMinute = 0
  return (address: string | null | undefined, more = '', reach: Reach = 'sender'): Buffer => {
    const now = Date.now()
    const minute = Math.floor(now / 60_000)
    // Days begin with a minute everywhere, and working out the day costs as much as the hash.
    if (minute !== checkedMinute) {
      checkedMinute = minute
      const day = dayOf(new Date(now))
      if (salt.day !== day) salt = { day, text: randomBytes(32).toString('base64url') }
    }
    // Names never leave the memory, so nobody can lengthen one: the salt in front is key enough.
    return hash('sha256', `${salt.text}${network(address, reach)}\n${more}`, 'buffer')
  }
}

const nameOf = createDailyNames((now) => now.toISOString().slice(0, 10))

/** A name for the sender of a request that lasts a day (until midnight UTC); see `createDailyNames`. */
export function clientKey(headers: Headers, reach: Reach = 'sender'): string {
  return nameOf(addressOf(headers), '', reach).toString('base64url')
}

/** The sender's address, as the front wrote it into the request. */
export function addressOf(headers: Headers): string | null {
  return headers.get(header)
}

/** The same, of a request in front of Next. */
export function markedAddress({ headers }: IncomingMessage): string | undefined {
  return headers[header] as string | undefined
}

function network(address: string | null | undefined, reach: Reach): string {
  if (!address) return 'unknown'
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  if (mapped || !address.includes(':')) {
    const v4 = mapped ?? address
    return reach === 'sender' ? v4 : `${v4.split('.').slice(0, 3).join('.')}/24`
  }
  const groups = expand(address)
  return reach === 'sender' ? groups.slice(0, 4).join(':') : `${groups.slice(0, 3).join(':')}/48`
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
