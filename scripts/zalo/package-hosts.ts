import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { filesBelow } from '../../miniapp/build/files'
import { knownHosts } from './known-hosts'

export type PackageHosts = {
  /** Origin of the service that the package asks; undefined when it names none, or more than one. */
  service: string | undefined
  /** Hosts in the code, each with what it is there for. */
  inCode: { host: string; use: string; why: string }[]
  /** How many hosts the links of the content lead to; each is asked about before it opens. */
  linked: number
  faults: string[]
}

const address = /\b(?:https?|wss?):\/\/[a-z0-9.-]+(?::\d+)?/gi

/** Tells which hosts a package asks, by every address that stands in its code, its styles and its content. */
export async function packageHosts(directory: string): Promise<PackageHosts> {
  const faults: string[] = []
  const seen = new Map<string, string>()
  const linked = new Set<string>()
  for (const name of await filesBelow(directory)) {
    if (!/\.(js|css|json|html|svg)$/.test(name)) continue
    const text = await readFile(path.join(directory, name), 'utf8')
    if (name.endsWith('.css')) faults.push(...fromElsewhere(name, text))
    for (const [origin] of text.matchAll(address)) {
      if (isContent(name)) linked.add(hostOf(origin))
      else seen.set(origin, seen.get(origin) ?? name)
    }
  }
  const unknown = [...seen].filter(([origin]) => !knownHosts[hostOf(origin)])
  const [service, ...others] = unknown
  if (!service) {
    faults.push('The code names no service: build the package with VITE_API_ORIGIN=https://…')
  }
  if (others.length > 0) {
    const names = unknown.map(([origin, name]) => `${origin} (${name})`).join(', ')
    faults.push(
      `The code names ${unknown.length} hosts, where only the service may stand: ${names}. ` +
        'Say in scripts/zalo/known-hosts.ts what each is for, or take it out',
    )
  } else if (service) faults.push(...unreachable(service[0]))
  const hosts = [...new Set([...seen.keys()].map(hostOf))].sort()
  const inCode = hosts.flatMap((host) => (knownHosts[host] ? [{ host, ...knownHosts[host] }] : []))
  return {
    service: others.length > 0 ? undefined : service?.[0],
    inCode,
    linked: linked.size,
    faults,
  }
}

/** What editors wrote: its addresses are links and numbers of laws, nothing that the app asks. */
const isContent = (name: string): boolean => /(^|\/)content-[^/]+$/.test(name)

const hostOf = (origin: string): string => new URL(origin).host

function unreachable(origin: string): string[] {
  const { protocol, hostname } = new URL(origin)
  const isLocal =
    /^(localhost$|(127|10|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\.|0\.0\.0\.0$)|\.(local|internal)$/.test(
      hostname,
    )
  if (!isLocal && protocol === 'https:') return []
  const why = isLocal ? 'which no phone reaches' : 'which Zalo’s web view does not let it'
  return [
    `The package asks ${origin}, ${why}: build it with VITE_API_ORIGIN=https://… ` +
      'set to the public address of the service',
  ]
}

/** Fonts, pictures and styles that a style sheet would load from somewhere else. */
function fromElsewhere(name: string, css: string): string[] {
  const found = css.matchAll(/url\(\s*["']?((?:https?:)?\/\/[^)"'\s]+)|@import\s+["']([^"']+)/g)
  return [...found].map(
    ([, url, imported]) =>
      `${name} loads ${url ?? imported}: a font or picture belongs into the package`,
  )
}
