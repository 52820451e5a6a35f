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

test('months are written as people read them', () =>
  expect(showMonth(monthNumber('2026-09-30'))).toBe('09/2026'))
