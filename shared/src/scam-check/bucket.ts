import type { IndicatorKind } from './kinds'

/**
 * The answer to a question is a bucket: everything listed whose place hashes to the same 12 bits.
 * Binary, so that its size says nothing: `CTS1`, the size of a record, three zero bytes, then records
 * of 16 bytes: 10 bytes of the expression's SHA-256, state, form, months since January 2000 (big
 * endian), source, and how many months later it leaves by itself plus one (0: not said). Filled up with
 * zeros to a size that all buckets have.
 */
export const bucketMagic = [0x43, 0x54, 0x53, 0x31] as const
export const headerBytes = 8
export const recordBytes = 16
export const digestBytes = 10
/** Buckets of a kind: 12 bits, some 122,000 telephone numbers each. */
export const bucketCount = 4096

export const recordStates = { listed: 1, withdrawn: 2 } as const
export type RecordState = keyof typeof recordStates

/** What an entry says besides its digest. Codes are those of the CMS's vocabulary. */
export type Entry = {
  state: RecordState
  form: number
  month: number
  source: number
  /** Number of the month in which it leaves the list by itself, unless it is confirmed anew. */
  leaves?: number
}

const salt = 'chung-tay/scam-check/1'

/** SHA-256 of an expression. */
export const expressionDigest = (kind: IndicatorKind, expression: string) =>
  sha256(`${salt} ${kind} ${expression}`)

/** Name of the bucket for a place: three hexadecimal digits. */
export async function bucketPrefix(kind: IndicatorKind, place: string): Promise<string> {
  const [first = 0, second = 0] = await sha256(`${salt} place ${kind} ${place}`)
  return ((first << 4) | (second >> 4)).toString(16).padStart(3, '0')
}

/** Whole months from January 2000 to the month of a day `YYYY-MM-DD`. */
export function monthNumber(day: string): number {
  const [year = 2000, month = 1] = day.split('-').map(Number)
  return Math.min(0xffff, Math.max(0, (year - 2000) * 12 + month - 1))
}

/** "09/2026" of a month number. */
export function showMonth(month: number): string {
  return `${String((month % 12) + 1).padStart(2, '0')}/${2000 + Math.floor(month / 12)}`
}

/**
 * Finds the first of several digests in a bucket, in their order.
 * @throws Error when the bytes are no bucket.
 */
export function findInBucket(
  bytes: Uint8Array,
  digests: readonly Uint8Array[],
): (Entry & { index: number }) | undefined {
  if (!bucketMagic.every((byte, at) => bytes[at] === byte) || bytes[4] !== recordBytes) {
    throw new Error('Not a bucket of the scam checker')
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const [index, digest] of digests.entries()) {
    for (let at = headerBytes; at + recordBytes <= bytes.length; at += recordBytes) {
      const state = bytes[at + digestBytes]
      if (state === 0 || !isSame(bytes, at, digest)) continue
      const month = view.getUint16(at + 12)
      const later = bytes[at + 15] ?? 0
      return {
        index,
        state: state === recordStates.withdrawn ? 'withdrawn' : 'listed',
        form: bytes[at + 11] ?? 0,
        month,
        source: bytes[at + 14] ?? 0,
        ...(later > 0 ? { leaves: month + later - 1 } : {}),
      }
    }
  }
  return undefined
}

/** One record, as it stands in a bucket. */
export function writeRecord(digest: Uint8Array, entry: Entry): Uint8Array {
  const record = new Uint8Array(recordBytes)
  record.set(digest.subarray(0, digestBytes))
  record[digestBytes] = recordStates[entry.state]
  record[11] = entry.form
  new DataView(record.buffer).setUint16(12, entry.month)
  record[14] = entry.source
  record[15] = monthsLater(entry)
  return record
}

/** At most 254 months, which is more than any entry stays. */
function monthsLater({ month, leaves }: Entry): number {
  return leaves === undefined ? 0 : Math.min(255, Math.max(0, leaves - month) + 1)
}

/** A bucket of `capacity` records, filled up with zeros. @throws RangeError when they do not fit. */
export function writeBucket(records: readonly Uint8Array[], capacity: number): Uint8Array {
  const bytes = new Uint8Array(headerBytes + capacity * recordBytes)
  bytes.set([...bucketMagic, recordBytes])
  records.forEach((record, index) => bytes.set(record, headerBytes + index * recordBytes))
  return bytes
}

function isSame(bytes: Uint8Array, at: number, digest: Uint8Array): boolean {
  for (let index = 0; index < digestBytes; index += 1) {
    if (bytes[at + index] !== digest[index]) return false
  }
  return true
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}
