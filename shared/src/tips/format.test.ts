import fc from 'fast-check'
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { expect, test } from 'vitest'
import { joinAge, splitAge } from './age-file'
import { entryHash, listProblem, liveKeys, noHead, recipientsFor, type KeyEntry } from './key-list'
import { letterFormat, parseLetter, type Message } from './letter'
import { paddedFileSize, padme } from './padme'
import { makeReceipt, normalizeReceipt, receiptProblem } from './receipt'
import { deriveReceiptKeys, isOwnHead, sealHead } from './receipt-keys'
import { openLetter, sealLetter } from './seal'
import { chunkBytes, openFile, payloadSizeOf, sealFile } from './seal-file'

async function person() {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

const message = (text: string): Message => ({
  format: letterFormat,
  kind: 'message',
  sentAt: '2026-11-25T00:00:00.000Z',
  thread: 'a'.repeat(32),
  text,
  files: [],
})

test('padding costs at most 12 %, never shortens, and maps padded lengths to themselves', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (length) => {
      const padded = padme(length)
      expect(padded).toBeGreaterThanOrEqual(length)
      expect(padded).toBeLessThanOrEqual(Math.ceil(length * 1.12))
      expect(padme(padded)).toBe(padded)
    }),
  )
})

test('every mistyped digit and every swap of neighbours in a receipt is noticed', () => {
  fc.assert(
    fc.property(fc.nat(19), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const right = makeReceipt()
      expect(receiptProblem(right)).toBeUndefined()
      const digit = String((Number(right[at]) + by) % 10)
      expect(receiptProblem(right.slice(0, at) + digit + right.slice(at + 1))).toBe('mistyped')
    }),
  )
  const right = makeReceipt()
  expect(normalizeReceipt(` ${right.slice(0, 4)}-${right.slice(4)} `)).toBe(right)
  expect(receiptProblem(right.slice(1))).toBe('too-short')
})

test('a head is sealed by its sender only', async () => {
  const keys = await deriveReceiptKeys(makeReceipt())
  const head = sealHead(keys.memoKey, { seq: 3, hash: 'b'.repeat(64) })
  expect(isOwnHead(keys.memoKey, head)).toBe(true)
  expect(isOwnHead(keys.memoKey, { ...head, seq: 2 })).toBe(false)
  expect(isOwnHead(new Uint8Array(32), head)).toBe(false)
})

test('letters of any text come back, and lengths tell little', async () => {
  const reader = await person()
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2000 }), async (text) => {
      const sealed = await sealLetter(message(text), [reader.recipient])
      expect(await openLetter(sealed, reader.identity)).toEqual(message(text))
    }),
    { numRuns: 30 },
  )
  const [short, long] = await Promise.all(
    ['có', 'x'.repeat(3000)].map((text) => sealLetter(message(text), [reader.recipient])),
  )
  expect(short!.payload.length).toBe(long!.payload.length)
  expect(splitAge(joinAge(short!))).toEqual(short)
  await expect(sealLetter(message('có'), [])).rejects.toThrow()
})

test.each([
  ['another format', { ...message('x'), format: 'chung-tay-letter/2' }],
  ['an unknown kind', { ...message('x'), kind: 'order' }],
  ['a text that is none', { ...message('x'), text: { html: '<b>' } }],
  ['files that are none', { ...message('x'), files: [{ name: 'a', size: -1 }] }],
  ['a list', []],
])('%s is no letter', (_, value) => {
  expect(() => parseLetter(JSON.stringify(value))).toThrow()
})

test.each([0, 1, 16_384, 65_536, 70_000, chunkBytes, 1_500_000])(
  'a file of %d bytes comes back from its chunks',
  async (size) => {
    const reader = await person()
    const original = crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536)))
    const bytes = new Uint8Array(size).map((_, at) => original[at % original.length] ?? 0)
    const sealed = await sealFile(new Blob([bytes]), [reader.recipient])
    const chunks: Uint8Array[] = []
    for await (const chunk of sealed.chunks) chunks.push(chunk)
    const payload = Buffer.concat(chunks)
    expect(payload.length).toBe(sealed.payloadSize)
    expect(payload.length).toBe(payloadSizeOf(paddedFileSize(size)))
    expect(chunks.slice(0, -1).every(({ length }) => length === chunkBytes)).toBe(true)
    const opened = await openFile({ header: sealed.header, payload }, reader.identity, size)
    expect(Buffer.from(opened).equals(Buffer.from(bytes))).toBe(true)
    const decrypter = new Decrypter()
    decrypter.addIdentity((await person()).identity)
    await expect(decrypter.decrypt(joinAge({ header: sealed.header, payload }))).rejects.toThrow()
  },
)

type Change = Pick<KeyEntry, 'action' | 'role' | 'unit' | 'recipient'>

function listOf(changes: Change[]): KeyEntry[] {
  const entries: KeyEntry[] = []
  for (const { action, role, unit, recipient } of changes) {
    const previous = entries.at(-1)?.hash ?? noHead.hash
    const at = '2026-11-25T00:00:00.000Z'
    const entry = { seq: entries.length + 1, at, action, role, unit, recipient, previous }
    entries.push({ ...entry, hash: entryHash(entry) })
  }
  return entries
}

const add = (recipient: string, unit: string | null): Change => ({
  action: 'add',
  role: unit ? 'handler' : 'recovery',
  unit,
  recipient,
})

test('the list says who reads a tip; without a handler nobody does', () => {
  const list = listOf([
    add('age1r', null),
    add('age1a', 'xa-a'),
    add('age1b', 'xa-a'),
    add('age1c', 'xa-b'),
    { ...add('age1a', 'xa-a'), action: 'revoke' },
    { ...add('age1c', 'xa-b'), action: 'revoke' },
  ])
  expect(listProblem(list)).toBeUndefined()
  expect(recipientsFor(list, 'xa-a').sort()).toEqual(['age1b', 'age1r'])
  expect(recipientsFor(list, 'xa-b')).toEqual([])
  expect(liveKeys(list)).toHaveLength(2)
})

test('any change of any entry is noticed; so is a list that does not go on from the one seen', () => {
  const list = listOf(['age1a', 'age1b', 'age1c', 'age1d'].map((key) => add(key, 'xa-a')))
  const fields = ['seq', 'at', 'action', 'role', 'unit', 'recipient', 'previous', 'hash'] as const
  fc.assert(
    fc.property(fc.nat(3), fc.constantFrom(...fields), (at, field) => {
      const forged = list.map((entry, index) =>
        index === at ? { ...entry, [field]: 'khác' as never } : entry,
      )
      expect(listProblem(forged)).toBe('broken')
    }),
  )
  const seen = { seq: 3, hash: list[2]!.hash }
  expect(listProblem(list, seen)).toBeUndefined()
  expect(listProblem(list.slice(0, 2), seen)).toBe('rewritten')
  const other = listOf(['age1a', 'age1x', 'age1c', 'age1d'].map((key) => add(key, 'xa-a')))
  expect(listProblem(other, seen)).toBe('rewritten')
})
