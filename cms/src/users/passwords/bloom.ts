import { hash } from 'node:crypto'

/**
 * A Bloom filter: tells surely what is not in a list, and with a small, known rate of mistakes what is,
 * in a few bits an entry and without holding the entries. Places by double hashing (Kirsch and
 * Mitzenmacher, 2006) from one SHA-256.
 */
export type Bloom = { bits: Uint8Array; hashes: number }

/** A filter for `entries` entries that mistakes about one in `oneIn` others for one of them. */
export function newBloom(entries: number, oneIn: number): Bloom {
  const bitsEach = Math.log2(oneIn) / Math.LN2
  return {
    bits: new Uint8Array(Math.ceil((entries * bitsEach) / 8)),
    hashes: Math.max(1, Math.round(bitsEach * Math.LN2)),
  }
}

export function addTo(bloom: Bloom, text: string): void {
  for (const place of placesOf(bloom, text)) bloom.bits[place >> 3]! |= 1 << (place & 7)
}

export function isIn(bloom: Bloom, text: string): boolean {
  for (const place of placesOf(bloom, text))
    if ((bloom.bits[place >> 3]! & (1 << (place & 7))) === 0) return false
  return true
}

function* placesOf({ bits, hashes }: Bloom, text: string): Generator<number> {
  const digest = hash('sha256', text, 'buffer')
  const first = digest.readUInt32LE(0)
  const step = digest.readUInt32LE(4)
  for (let at = 0; at < hashes; at += 1) yield (first + at * step) % (bits.length * 8)
}
