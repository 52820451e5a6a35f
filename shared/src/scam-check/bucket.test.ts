import { expect, test } from 'vitest'
import {
  bucketPrefix,
  expressionDigest,
  findInBucket,
  monthNumber,
  showMonth,
  writeBucket,
  writeRecord,
} from './bucket'
import { canonicalize } from './canonical'
import type { Asked } from './kinds'

const entry = { state: 'listed', form: 1, month: monthNumber('2026-09-08'), source: 1 } as const
const digestsOf = (asked: Asked) =>
  Promise.all(canonicalize(asked)!.expressions.map((one) => expressionDigest(asked.kind, one)))

test('what is listed is found by every way of writing it, nothing else is', async () => {
  const [listed] = await digestsOf({ kind: 'phone', value: '0912345678' })
  const bucket = writeBucket([writeRecord(listed!, entry)], 4)
  expect(
    findInBucket(bucket, await digestsOf({ kind: 'phone', value: '+84 912 345 678' })),
  ).toEqual({ ...entry, index: 0 })
  expect(findInBucket(bucket, await digestsOf({ kind: 'phone', value: '0912345679' }))).toBe(
    undefined,
  )
})

test('a listed site answers for its pages, a listed page not for its site', async () => {
  const [site] = await digestsOf({ kind: 'link', value: 'evil.example/' })
  const [page] = await digestsOf({ kind: 'link', value: 'shop.example/lua/' })
  const bucket = writeBucket([writeRecord(site!, entry), writeRecord(page!, entry)], 4)
  const asks = async (value: string) =>
    findInBucket(bucket, await digestsOf({ kind: 'link', value })) !== undefined
  expect(await asks('https://login.evil.example/a/b?c')).toBe(true)
  expect(await asks('https://shop.example/lua/1.html')).toBe(true)
  expect(await asks('https://shop.example/')).toBe(false)
  expect(await asks('https://notevil.example/')).toBe(false)
})

test('an account is found without its bank, and not under another bank', async () => {
  const written = await digestsOf({ kind: 'account', value: '0123 456', bank: 'acb' })
  const bucket = writeBucket(
    written.map((digest) => writeRecord(digest, entry)),
    4,
  )
  const asks = async (bank?: string) =>
    findInBucket(bucket, await digestsOf({ kind: 'account', value: '0123456', bank }))?.index
  expect(await asks('acb')).toBe(0)
  expect(await asks()).toBe(0)
  // Second expression: the number is listed, whatever the bank.
  expect(await asks('bidv')).toBe(1)
})

test('links of one site ask for one bucket; the padding hides how many are in it', async () => {
  const place = (value: string) => canonicalize({ kind: 'link', value })!.place
  expect(await bucketPrefix('link', place('https://a.evil.example/x'))).toBe(
    await bucketPrefix('link', place('evil.example')),
  )
  expect(writeBucket([], 64).length).toBe(writeBucket([new Uint8Array(16)], 64).length)
  expect(() => findInBucket(new Uint8Array(64), [])).toThrow()
})

test('a digest is found only when all ten of its bytes are there, and however many stand before it', () => {
  const digest = Uint8Array.from({ length: 32 }, (_, at) => at + 1)
  const bucket = writeBucket(
    [writeRecord(new Uint8Array(32).fill(9), entry), writeRecord(digest, entry)],
    4,
  )
  expect(findInBucket(bucket, [digest])).toEqual({ ...entry, index: 0 })
  for (let at = 0; at < 10; at += 1) {
    const other = digest.slice()
    other[at]! ^= 1
    expect(findInBucket(bucket, [other]), `byte ${at}`).toBeUndefined()
  }
  // Bytes from the eleventh on are not in the bucket.
  const same = digest.slice()
  same[10]! ^= 1
  expect(findInBucket(bucket, [same])).toEqual({ ...entry, index: 0 })
})

test('the first of several digests answers, wherever its record stands', () => {
  const [one, two] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
  const other = { state: 'withdrawn', form: 3, month: 5, source: 2 } as const
  const bucket = writeBucket([writeRecord(two, other), writeRecord(one, entry)], 2)
  expect(findInBucket(bucket, [one, two])).toEqual({ ...entry, index: 0 })
  expect(findInBucket(bucket, [new Uint8Array(32).fill(3), two])).toEqual({ ...other, index: 1 })
  // The last record of a full bucket, and a bucket that lies within a larger piece of memory.
  expect(findInBucket(bucket, [one])?.index).toBe(0)
  const within = new Uint8Array(bucket.length + 8)
  within.set(bucket, 8)
  expect(findInBucket(within.subarray(8), [one])).toEqual({ ...entry, index: 0 })
})

test('the name of a bucket has three digits, also when it begins with zero', async () => {
  const names = await Promise.all(
    Array.from({ length: 400 }, (_, at) => bucketPrefix('phone', `+849${at}`)),
  )
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{3}$/)
  expect(names.some((name) => name.startsWith('0'))).toBe(true)
})

test('when an entry leaves by itself is told to the month, and not where nobody said it', () => {
  const digest = new Uint8Array(32).fill(4)
  const read = (more: object) =>
    findInBucket(writeBucket([writeRecord(digest, { ...entry, ...more })], 1), [digest])
  for (const later of [0, 1, 12, 254])
    expect(read({ leaves: entry.month + later })?.leaves).toBe(entry.month + later)
  expect(read({ leaves: entry.month + 900 })?.leaves).toBe(entry.month + 254)
  expect(read({ leaves: entry.month - 3 })?.leaves).toBe(entry.month)
  expect(read({})).toEqual({ ...entry, index: 0 })
})

test('zeros that fill a bucket up are no entry', () =>
  expect(findInBucket(writeBucket([], 4), [new Uint8Array(32)])).toBeUndefined())

test.each([
  ['another beginning', (bytes: Uint8Array) => bytes.fill(0x42, 0, 1)],
  ['another version', (bytes: Uint8Array) => bytes.fill(0x32, 3, 4)],
  ['another size of records', (bytes: Uint8Array) => bytes.fill(17, 4, 5)],
  ['nothing', () => new Uint8Array(0)],
])('%s is no bucket', (_, change) => {
  expect(() => findInBucket(change(writeBucket([], 4)), [])).toThrow(
    'Not a bucket of the scam checker',
  )
})

test('more records than a bucket has room for are refused', () => {
  const record = writeRecord(new Uint8Array(32), entry)
  expect(writeBucket([record, record], 2)).toHaveLength(8 + 2 * 16)
  expect(() => writeBucket([record, record, record], 2)).toThrow(RangeError)
})

test.each([
  ['2000-01-01', 0, '01/2000'],
  ['2000-12-31', 11, '12/2000'],
  ['2026-09-30', 320, '09/2026'],
  ['1999-12-31', 0, '01/2000'],
  ['9999-12-31', 65_535, '04/7461'],
  ['2026', 312, '01/2026'],
])('the month of %s is number %i and shown as %s', (day, number, shown) => {
  expect(monthNumber(day)).toBe(number)
  expect(showMonth(number)).toBe(shown)
})
