import type { CanonicalLink } from './link'

/** Second-level names under which registries of two-letter countries sell names. */
const sharedSecondLevels = new Set(
  'com net org gov edu ac info name health pro int biz id io ai co go or ne'.split(' '),
)

const isAddress = (host: string) => host.startsWith('[') || /^\d+(\.\d+){3}$/.test(host)

/**
 * The name somebody registered: the last two labels of a host, three below `com.vn` and its like.
 * Everything listed about one such name lies in one bucket, so that one question answers for a link.
 */
export function siteOf(host: string): string {
  if (isAddress(host)) return host
  const labels = host.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  const isShared = top.length === 2 && sharedSecondLevels.has(second)
  return labels.slice(isShared ? -3 : -2).join('.')
}

/**
 * Everything under which a link can be listed, after "Suffix/Prefix Expressions" of Safe Browsing: the
 * host and up to four shorter ones, each with the whole path and query, the path alone, and up to four
 * shorter paths. At most 30, the most exact first.
 */
export function linkExpressions({ host, path, query }: CanonicalLink): string[] {
  const hosts = [host]
  if (!isAddress(host)) {
    const labels = host.split('.').slice(-5)
    for (let from = host.split('.').length > 5 ? 0 : 1; from <= labels.length - 2; from += 1) {
      if (hosts.length < 5) hosts.push(labels.slice(from).join('.'))
    }
  }
  const paths = [...(query ? [path + query] : []), path]
  const folders = path.split('/').slice(1, -1)
  for (let length = 0; length <= Math.min(3, folders.length); length += 1) {
    paths.push(
      `/${folders
        .slice(0, length)
        .map((name) => `${name}/`)
        .join('')}`,
    )
  }
  return [...new Set(hosts.flatMap((name) => paths.map((one) => name + one)))]
}
