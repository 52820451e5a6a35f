/**
 * A number from 0 to 2³² − 1 of a text, the same on every phone: FNV-1a with the last mixing of
 * MurmurHash3, so that texts alike get numbers unlike. Nothing secret hangs on it.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
