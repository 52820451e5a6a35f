import {
  deriveReceiptKeys,
  isOwnHead,
  letterFormat,
  listProblem,
  makeReceipt,
  openLetter,
  recipientsFor,
} from '@chung-tay/shared/tips'
import { execFileSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CollectionSlug } from 'payload'
import { beforeAll, expect, inject, test } from 'vitest'
import { administrator, staffWith, stranger, type Api } from '../platform/testing/api'
import { communes } from '../platform/testing/communes'
import { localPayload } from '../platform/testing/local-payload'
import { submit } from '../platform/testing/submit'
import { liveKey, type Key } from './staff/testing'
import { openBox, publishedKeys, sealed, sendTip, someTip } from './testing'

type Unit = { id: string; slug: string; name: string }
let unit: Unit
let empty: Unit
let handler: Api
let colleague: Api
let key: Key
let recovery: Key

beforeAll(async () => {
  ;[unit, empty] = (await communes(15)).slice(13) as [Unit, Unit]
  handler = await staffWith(['tip-handler'], [unit.id])
  colleague = await staffWith(['tip-handler'], [unit.id])
  key = await liveKey(handler, colleague, unit.id)
  recovery = await liveKey(await administrator(), handler, 'recovery')
})

const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))

test('the list of keys is public, whole and chained; the page learns who can receive', async () => {
  const entries = await publishedKeys()
  expect(listProblem(entries)).toBeUndefined()
  expect(JSON.stringify(entries)).not.toMatch(/Kiểm thử|chung-tay\.local/)
  const { body } = await stranger().get('/api/tips/page')
  const slugs = body.units.map(({ slug }: { slug: string }) => slug)
  expect(slugs).toContain(unit.slug)
  expect(slugs).not.toContain(empty.slug)
  expect(body.defaultUnit).toBeTruthy()
})

test('a tip is stored once, opened by its receipt, read by handler and recovery key only', async () => {
  const tip = await someTip(unit.slug)
  const idempotency = randomUUID()
  const first = await submit('/api/tips/submissions', tip.body, { key: idempotency })
  const again = await submit('/api/tips/submissions', tip.body, { key: idempotency })
  expect([first.status, again.status], JSON.stringify(first.body)).toEqual([201, 200])
  expect(again.body).toEqual(first.body)
  expect(first.body.reference).toMatch(/^TG-\d{6}-[2-9A-Z]{5}$/)

  const keys = await deriveReceiptKeys(tip.receipt)
  const { status, body } = await openBox({ keys })
  expect(status).toBe(200)
  expect(body).toMatchObject({ state: 'received', unit: { slug: unit.slug }, canWrite: true })
  expect(body.deadlines.map(({ label }) => label)).toHaveLength(2)
  expect(isOwnHead(keys.memoKey, body.head)).toBe(true)
  // The report itself is not handed out again.
  expect(body.letters).toEqual([])

  const { header, payload } = tip.body.letter
  const letter = { header, payload: bytes(payload) }
  for (const { identity } of [key, recovery]) {
    expect(await openLetter(letter, identity)).toMatchObject({ kind: 'report', crime: 'Ma túy' })
  }
  await expect(openLetter(letter, keys.identity)).rejects.toThrow()
})

test('both sides write; the sender reads replies and own messages, never notes', async () => {
  const tip = await sendTip(unit.slug)
  const entries = await publishedKeys()
  const keySeq = entries.length
  const readers = recipientsFor(entries, unit.slug)
  const write = (kind: 'message' | 'reply' | 'note', text: string, more: string[]) =>
    sealed(
      {
        format: letterFormat,
        kind,
        sentAt: new Date().toISOString(),
        thread: tip.thread,
        text,
        files: [],
      },
      [...readers, ...more],
    )
  const { box, verifier, recipient, identity } = tip.keys
  const sent = await submit('/api/tips/messages', {
    box,
    verifier,
    unit: unit.slug,
    keySeq,
    letter: await write('message', 'Xe màu đen.', [recipient]),
  })
  expect([sent.status, sent.body], JSON.stringify(sent.body)).toEqual([201, { order: 1 }])

  const queue = await handler.get('/api/tips/staff/queue')
  const { id } = queue.body.tips.find(
    ({ reference }: { reference: string }) => reference === tip.reference,
  )
  for (const [kind, text, more] of [
    ['reply', 'Xe biển số gì?', [recipient]],
    ['note', 'Ghi chú riêng', []],
  ] as const) {
    const letter = await write(kind, text, [...more])
    const answer = await handler.post(
      `/api/tips/staff/cases/${id as string}/letters`,
      { kind, keySeq, ...letter },
      { 'Idempotency-Key': randomUUID() },
    )
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  }
  const { body } = await openBox(tip)
  expect(body.letters.map(({ kind }) => kind)).toEqual(['message', 'reply'])
  const texts = await Promise.all(
    body.letters.map(({ header, payload }) =>
      openLetter({ header, payload: bytes(payload) }, identity),
    ),
  )
  expect(texts).toMatchObject([{ text: 'Xe màu đen.' }, { text: 'Xe biển số gì?' }])
})

test('wrong receipts and unknown ones read the same', async () => {
  const tip = await sendTip(unit.slug)
  const other = await deriveReceiptKeys(makeReceipt())
  const wrong = await openBox({ keys: { ...tip.keys, verifier: other.verifier } })
  const unknown = await openBox({ keys: other })
  expect(wrong.status).toBe(404)
  expect(wrong).toEqual(unknown)
  expect((await openBox(tip)).status).toBe(200)
})

test('guessing grows slow, then is refused; others go on', async () => {
  const tip = await sendTip(unit.slug)
  const guesser = stranger()
  const guess = () =>
    guesser.post('/api/tips/box', {
      box: randomBytes(16).toString('hex'),
      verifier: randomBytes(32).toString('base64url'),
    })
  const answers = await Promise.all(Array.from({ length: 100 }, guess))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404, 429]))
  expect((await openBox(tip)).status).toBe(200)
})

test('what is sealed for the wrong readers is refused with the reason', async () => {
  const stale = await someTip(unit.slug)
  const third = await staffWith(['tip-handler'], [unit.id])
  const more = await liveKey(third, handler, unit.id)
  const refused = await submit('/api/tips/submissions', stale.body)
  expect([refused.status, refused.body.code]).toEqual([409, 'KEYS_CHANGED'])
  expect(
    (await third.post(`/api/tips/staff/keys/${more.id}/revoke`, { reason: 'rotated' })).status,
  ).toBe(200)
  const taken = await sendTip(unit.slug)
  const same = await someTip(unit.slug, { more: { box: taken.keys.box } })
  const second = await submit('/api/tips/submissions', same.body)
  expect([second.status, second.body.code]).toEqual([409, 'BOX_TAKEN'])
  const nobody = await submit('/api/tips/submissions', { ...same.body, unit: empty.slug })
  expect([nobody.status, nobody.body.code]).toEqual([409, 'KEYS_CHANGED'])
})

test.each([
  ['no age file', { letter: { header: 'Ma túy ở ngõ 12', payload: '' } }],
  ['an unknown format', { format: 2 }],
  ['a verifier too short', { verifier: 'abc' }],
  ['too many files', { files: Array(11).fill({ name: 'a'.repeat(32), token: 'b'.repeat(43) }) }],
  ['a file nobody uploaded', { files: [{ name: 'a'.repeat(32), token: 'b'.repeat(43) }] }],
])('%s is refused', async (_, more) => {
  const { body } = await someTip(unit.slug)
  const answer = await submit('/api/tips/submissions', { ...body, ...more })
  expect([answer.status, answer.body.code]).toEqual([400, 'BAD_REQUEST'])
})

test.skipIf(!existsSync('/usr/bin/age'))(
  'the age command opens what the server keeps',
  async () => {
    const tip = await sendTip(unit.slug, { text: 'Nội dung có dấu' })
    const queue = await handler.get('/api/tips/staff/queue')
    const { id } = queue.body.tips.find(
      ({ reference }: { reference: string }) => reference === tip.reference,
    )
    const { body } = await handler.get(`/api/tips/staff/cases/${id as string}`)
    const folder = mkdtempSync(path.join(tmpdir(), 'tips-age-'))
    writeFileSync(path.join(folder, 'key'), key.identity)
    writeFileSync(
      path.join(folder, 'letter.age'),
      Buffer.concat([Buffer.from(body.parts[0].header), bytes(body.parts[0].payload)]),
    )
    const out = execFileSync('/usr/bin/age', ['-d', '-i', `${folder}/key`, `${folder}/letter.age`])
    rmSync(folder, { recursive: true })
    expect(out.length).toBe(4096)
    expect(JSON.parse(out.toString()).answers[0].answer).toBe('Nội dung có dấu')
  },
)

async function everythingStored(): Promise<Buffer> {
  const { payload } = await localPayload()
  const found = await Promise.all(
    Object.keys(payload.collections).map((collection) =>
      payload.db.find({ collection: collection as CollectionSlug, pagination: false }),
    ),
  )
  return Buffer.from(JSON.stringify(found))
}

test('nothing readable of a tip lies anywhere in the data folder', async () => {
  const marker = `BIMAT${randomUUID()}`
  const tip = await sendTip(unit.slug, { text: marker })
  const secrets = [marker, tip.receipt, tip.keys.identity, tip.keys.recipient, tip.thread]
  const proofs = [tip.keys.box, tip.keys.verifier]
  const files: Buffer[] = readdirSync(inject('dataDir'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)))
  // A database of its own does not lie in the folder: everything it holds is looked through instead.
  if (inject('databaseKind') !== 'sqlite') files.push(await everythingStored())
  expect(files.some((file) => file.includes(tip.reference))).toBe(true)
  for (const secret of [...secrets, ...proofs]) {
    expect(files.filter((file) => file.includes(secret))).toHaveLength(0)
  }
})
