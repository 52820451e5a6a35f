import { env } from '../../platform/env'

/**
 * Hosts of the push services of browsers: Chrome and most others on Android, Firefox, Safari, Edge. Requests
 * go nowhere else, whatever a stranger calls an address of theirs.
 */
const hosts = [
  /^fcm\.googleapis\.com$/,
  /^(updates|push)\.push\.services\.mozilla\.com$|^updates-autopush\.[a-z.]+\.mozaws\.net$/,
  /^([a-z0-9-]+\.)*push\.apple\.com$/,
  /^([a-z0-9-]+\.)*notify\.windows\.com$/,
]

/**
 * Whether a browser may really be reached at this address, written as browsers write it: one place under many
 * spellings would be many subscriptions.
 */
export function isPushService(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false
  const { protocol, hostname, port, origin, username, href } = new URL(endpoint)
  if (endpoint.includes('#') || href !== endpoint) return false
  if (env.pushOrigins.includes(origin)) return true
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    hosts.some((host) => host.test(hostname))
  )
}
