/**
 * The published format of the scam checker, pinned: phones that keep an older app compute these very
 * hashes and read these very bytes. A change needs a new magic number and salt beside the old ones.
 */
import { expect, test } from 'vitest'
import {
  bucketPrefix,
  canonicalize,
  expressionDigest,
  findInBucket,
  writeBucket,
  writeRecord,
  type Asked,
} from '.'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

test.each<[Asked, string, string[][]]>([
  [
    { kind: 'phone', value: '0912 345 678' },
    '725',
    [['+84912345678', '044d6df0cd93d129a498080734bef3792d5443f5c43516be229c3caeb2c664cb']],
  ],
  [
    { kind: 'account', value: '0123 456 789', bank: 'vietcombank' },
    'deb',
    [
      [
        'vietcombank:0123456789',
        '4f70f1270e1c3c9e2c74195f59e6f52785f690d5ba4fe6d7033d3351fc48ec59',
      ],
      ['*:0123456789', 'c74eacd3c7d028d4bd7da8f00d58ef75aa1b9b17d9d0b5dab6aa8b744620bf8a'],
    ],
  ],
  [
    { kind: 'link', value: 'https://lua-dao.example/a?c=1' },
    'be9',
    [
      ['lua-dao.example/a?c=1', '7feb561d915ae4e0f1ed58a6e9ab43c516a4bf1dbe6a72ef605fa4004413d798'],
      ['lua-dao.example/a', 'a00bbae1ecf4c7cff51d9593f62ca30b2a26aaaab31df96db11c071f18d70503'],
      ['lua-dao.example/', 'f8543f9a91f1b4b355bf6428f97e3ea7d12f2205c2489dabbfec15422df92297'],
    ],
  ],
  [
    { kind: 'app', value: 'com.example.lua' },
    '87c',
    [['com.example.lua', '5eeb3d0269b03dbaefd279561832aefdb4602e9c0876dffa1f871a8d13bd24d5']],
  ],
])('%o asks for bucket %s and looks for these hashes', async (asked, prefix, digests) => {
  const { place, expressions } = canonicalize(asked)!
  expect(await bucketPrefix(asked.kind, place)).toBe(prefix)
  const made = await Promise.all(
    expressions.map(async (one) => [one, hex(await expressionDigest(asked.kind, one))]),
  )
  expect(made).toEqual(digests)
})

test('a bucket is these bytes, and these bytes are read as before', () => {
  const phone = Buffer.from('044d6df0cd93d129a498080734bef3792d5443f5', 'hex')
  const app = Buffer.from('5eeb3d0269b03dbaefd279561832aefdb4602e9c', 'hex')
  const listed = { state: 'listed', form: 1, month: 320, source: 1 } as const
  const withdrawn = { state: 'withdrawn', form: 99, month: 321, source: 4 } as const
  const bytes = [
    '4354533110000000',
    '044d6df0cd93d129a498' + '01' + '01' + '0140' + '01' + '00',
    '5eeb3d0269b03dbaefd2' + '02' + '63' + '0141' + '04' + '00',
    '00'.repeat(16),
  ].join('')
  expect(hex(writeBucket([writeRecord(phone, listed), writeRecord(app, withdrawn)], 3))).toBe(bytes)
  const bucket = Buffer.from(bytes, 'hex')
  expect(findInBucket(bucket, [phone])).toEqual({ ...listed, index: 0 })
  expect(findInBucket(bucket, [app])).toEqual({ ...withdrawn, index: 0 })
})

test('an entry that says when it leaves has it in its last byte', () => {
  const phone = Buffer.from('044d6df0cd93d129a498080734bef3792d5443f5', 'hex')
  const listed = { state: 'listed', form: 1, month: 320, source: 1, leaves: 332 } as const
  const record = '044d6df0cd93d129a498' + '01' + '01' + '0140' + '01' + '0d'
  expect(hex(writeRecord(phone, listed))).toBe(record)
  const bucket = Buffer.from('4354533110000000' + record, 'hex')
  expect(findInBucket(bucket, [phone])).toEqual({ ...listed, index: 0 })
})
