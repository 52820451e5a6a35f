import { tidy } from '../text'

/** A web address taken apart as Google's Safe Browsing does; see `canonicalLink`. */
export type CanonicalLink = {
  /** Host in ASCII (punycode), small letters, no port. */
  host: string
  /** Path from `/` on, and the query with its `?` when there is one. */
  path: string
  query: string
}

const maxLength = 2048
export const webScheme = /^(?:https?|ftp):/i

/**
 * One way of writing a web address, after "Canonicalization" in Google's Safe Browsing (v4) documents:
 * tabs and line ends go, what is invisible goes (see `tidy`), the fragment goes, percent-escapes are undone
 * until nothing changes and made again where needed, the host is the one a browser goes to, in small ASCII letters without extra dots, `/./`, `/../` and `//` in
 * the path are resolved. User name, password and port are left out. Undefined when it has no host.
 */
export function canonicalLink(text: string): CanonicalLink | undefined {
  const shown = tidy(text.replace(/[\t\r\n]/g, ''))
  if (shown.length === 0 || shown.length > maxLength || /\s/.test(shown)) return undefined
  const withoutFragment = shown.split('#', 1)[0] ?? ''
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(withoutFragment) && !webScheme.test(withoutFragment))
    return undefined
  // As browsers do (WHATWG URL): any number of slashes either way, and both end the host; what is
  // escaped ends nothing.
  const rest = withoutFragment.replace(webScheme, '').replace(/^[/\\]+/, '')
  const [, authority = '', escaped = ''] = /^([^/\\?]*)(.*)$/.exec(rest) ?? []
  const host = canonicalHost(unescapeFully(authority.slice(authority.lastIndexOf('@') + 1)))
  if (!host) return undefined
  const tail = unescapeFully(escaped)
  const mark = tail.indexOf('?')
  const path = mark < 0 ? tail : tail.slice(0, mark)
  return { host, path: canonicalPath(path), query: mark < 0 ? '' : escapeRest(tail.slice(mark)) }
}

/** The address as one text: host, path and query. */
export const writeLink = ({ host, path, query }: CanonicalLink) => host + path + query

function canonicalHost(text: string): string | undefined {
  const bare = text
    .replace(/:\d*$/, '')
    .replace(/^\.+|\.+$/g, '')
    .replace(/\.{2,}/g, '.')
  if (!bare || /[/\\?#@]/.test(bare)) return undefined
  try {
    // The URL parser knows international names (UTS 46) and every way of writing an IP address.
    const { hostname } = new URL(`http://${bare}/`)
    const isName = hostname.includes('.') || hostname.startsWith('[')
    return isName && hostname.length <= 253 ? hostname.replace(/\.+$/, '') : undefined
  } catch {
    return undefined
  }
}

function canonicalPath(path: string): string {
  const parts: string[] = []
  const pieces = path.replace(/\\/g, '/').split('/')
  for (const piece of pieces) {
    if (piece === '..') parts.pop()
    else if (piece !== '.' && piece !== '') parts.push(piece)
  }
  const isFolder = /(^|\/)\.{0,2}$/.test(path.replace(/\\/g, '/'))
  const joined = `/${parts.join('/')}`
  return escapeRest(isFolder && parts.length > 0 ? `${joined}/` : joined)
}

function unescapeFully(text: string): string {
  let current = text
  // Each turn makes the text shorter, so this ends.
  for (;;) {
    const next = current.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    )
    if (next === current) return latinToText(current)
    current = next
  }
}

/** Bytes that came out of escapes are read as UTF-8 where they are such. */
function latinToText(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    )
  } catch {
    return text
  }
}

/** Escapes control characters, spaces, `#`, `%` and everything outside ASCII. */
function escapeRest(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte <= 0x20 || byte >= 0x7f || byte === 0x23 || byte === 0x25
      ? `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  ).join('')
}
