import { hash, timingSafeEqual } from 'node:crypto'

/** Compares without telling by the time it takes where the difference lies, nor how long each one is. */
export function isSameSecret(a: string, b: string): boolean {
  return timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'))
}
