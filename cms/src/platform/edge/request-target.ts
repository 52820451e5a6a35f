/** Longer than any address of ours, and than any file system takes in one name. */
const most = { path: 2_000, segment: 255 }

/** How nearly every address is written: no escapes, and no part that begins with a dot. */
const plain = /^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/

/**
 * What no client writes in a path by itself, and what programs read in more than one way: anything but
 * visible ASCII, `\`, `;` and `#`, escapes that are broken, that stand for a separator, a control sign or
 * a letter that needs none, and escapes of escapes.
 */
const ambiguous =
  /[^\x21-\x7e]|[\\;#]|%(?![\da-f]{2})|%(?:[01][\da-f]|2[def]|3[\db]|4[1-9a-f]|5[\dacf]|6[1-9a-f]|7[\daf]|25[\da-f]{2})/i

/** Signs that are no text; they could only be there to confuse. */
const noText = /[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u

/**
 * The path of a request's target, when there is only one way to read it. Dot segments, empty segments,
 * odd escapes and targets that are no path (`http://…`, `*`) have none: whoever routes by a path, and
 * whoever guards one, must see the same one.
 */
export function readPath(target: string): string | undefined {
  const at = target.indexOf('?')
  const path = at < 0 ? target : target.slice(0, at)
  if (path.length > most.path) return undefined
  return plain.test(path) ? withinBounds(path) : isClear(path) ? path : undefined
}

function withinBounds(path: string): string | undefined {
  if (path.length <= most.segment) return path
  return path.split('/').every(({ length }) => length <= most.segment) ? path : undefined
}

function isClear(path: string): boolean {
  if (!path.startsWith('/') || ambiguous.test(path)) return false
  const segments = path.slice(1).split('/')
  return segments.every((segment, at) => {
    if (segment === '') return at === segments.length - 1
    if (segment === '.' || segment === '..') return false
    const text = decoded(segment)
    return text !== undefined && !noText.test(text) && Buffer.byteLength(text) <= most.segment
  })
}

/** Undefined when the bytes are no UTF-8 (overlong forms and surrogates among them). */
function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
