import {
  entryHash,
  headOf,
  letterFormat,
  noHead,
  openLetter,
  sealLetter,
  type KeyEntry,
} from '@chung-tay/shared/tips'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { beforeEach, expect, test, vi } from 'vitest'
import { StaffError } from '../../platform/staff/staff-error'
import type { OpenIdentity } from './identity-store'
import { rewrapCase, transferCase } from './rewrap-case'

type Sent = { path: string; body: { keySeq: number; headers: { part: string; header: string }[] } }
let entries: KeyEntry[]
let mine: OpenIdentity
let colleague: OpenIdentity
let other: OpenIdentity
let sealed: Awaited<ReturnType<typeof sealLetter>>
let sent: Sent[]
const kept = new Map<string, string>()

async function someKey(): Promise<OpenIdentity> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

function added(list: readonly KeyEntry[], unit: string, { recipient }: OpenIdentity): KeyEntry[] {
  const { seq, hash: previous } = list.length > 0 ? headOf(list) : noHead
  const at = '2026-11-25T00:00:00.000Z'
  const entry = {
    seq: seq + 1,
    at,
    action: 'add',
    role: 'handler',
    unit,
    recipient,
    previous,
  } as const
  return [...list, { ...entry, hash: entryHash(entry) }]
}

/** The service: answers with the key list as it is at the moment, and one case sealed to `mine`. */
function answer(path: string, init?: RequestInit): object {
  if (init?.method === 'POST') {
    sent.push({ path, body: JSON.parse(String(init.body)) as Sent['body'] })
    return {}
  }
  if (path.endsWith('/desk')) return { entries }
  return {
    id: 'c1',
    unitSlug: 'unit',
    parts: [
      {
        id: 'p1',
        kind: 'report',
        order: 0,
        header: sealed.header,
        payload: Buffer.from(sealed.payload).toString('base64'),
        isStale: true,
      },
    ],
  }
}

beforeEach(async () => {
  ;[mine, colleague, other] = [await someKey(), await someKey(), await someKey()]
  entries = added(added([], 'unit', mine), 'other-unit', other)
  sent = []
  kept.clear()
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) =>
    Response.json(answer(path, init)),
  )
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  })
  sealed = await sealLetter(
    {
      format: letterFormat,
      kind: 'report',
      sentAt: '2026-11-25T00:00:00.000Z',
      thread: '0'.repeat(32),
      sender: { recipient: (await someKey()).recipient },
      unit: 'unit',
      crime: 'Ma túy',
      answers: [],
      files: [],
    },
    [mine.recipient],
  )
})

const reads = ({ identity }: OpenIdentity) =>
  openLetter({ header: sent[0]!.body.headers[0]!.header, payload: sealed.payload }, identity).then(
    () => true,
    () => false,
  )

test('re-encrypting lets exactly the present keys of the unit read', async () => {
  entries = added(entries, 'unit', colleague)
  expect(await rewrapCase('c1', [mine])).toBe(0)
  expect(sent[0]).toMatchObject({ path: '/api/tips/staff/cases/c1/headers', body: { keySeq: 3 } })
  expect([await reads(mine), await reads(colleague), await reads(other)]).toEqual([
    true,
    true,
    false,
  ])
})

test('a transfer lets the other unit read, and this one no longer', async () => {
  await transferCase('c1', { id: 'u2', slug: 'other-unit' }, [mine])
  expect(sent[0]).toMatchObject({ path: '/api/tips/staff/cases/c1/transfer', body: { unit: 'u2' } })
  expect([await reads(mine), await reads(other)]).toEqual([false, true])
})

test.each([
  [
    'names another reader in an old entry',
    (list: KeyEntry[], { recipient }: OpenIdentity) => [{ ...list[0]!, recipient }, list[1]!],
  ],
  [
    'was written anew from its beginning',
    (_: KeyEntry[], key: OpenIdentity) => added(added([], 'unit', key), 'other-unit', key),
  ],
])('nothing is sealed to a list of keys that %s', async (_, forge) => {
  // What this browser saw before.
  await rewrapCase('c1', [mine])
  sent = []
  entries = forge(entries, colleague)
  await expect(rewrapCase('c1', [mine])).rejects.toThrow(StaffError)
  const unit = { id: 'u2', slug: 'other-unit' }
  await expect(transferCase('c1', unit, [mine])).rejects.toThrow(/^Danh sách khóa công bố/)
  expect(sent).toEqual([])
})
