import { createHash, createPublicKey, randomUUID, verify as verifyWithNode } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, expect, inject, test } from 'vitest'
import type { ReceiptVerdict, SignedReceipt } from '@chung-tay/shared/signed-receipts/contract'
import { contentHash } from '@chung-tay/shared/signed-receipts/format'
import { savedText } from '@chung-tay/shared/signed-receipts/saved-text'
import { administrator, staffWith, stranger } from '../platform/testing/api'
import { communes } from '../platform/testing/communes'
import { localPayload } from '../platform/testing/local-payload'
import { proof, submit } from '../platform/testing/submit'
import { someFeedback } from '../feedback/testing'
import { liveKey } from '../tips/staff/testing'
import { someTip } from '../tips/testing'
import { pairs, signWith } from './testing'

const site = { agency: 'Công an tỉnh', site: 'https://vi.du' }

async function verify(text: string): Promise<ReceiptVerdict> {
  const { status, body } = await stranger().post('/api/receipts/verify', { text })
  expect(status, JSON.stringify(body)).toBe(200)
  return body as ReceiptVerdict
}

let sent: { reference: string; receivedAt: string; signedReceipt: SignedReceipt }
const words = `Đèn đường ngã ba tắt cả tuần ${randomUUID()}`

beforeAll(async () => {
  const { body } = await submit('/api/feedback/submissions', await someFeedback({ text: words }))
  sent = body as typeof sent
})

test('feedback is answered with a receipt of what was stored, which anybody verifies', async () => {
  const { receipt, salt, content } = sent.signedReceipt
  expect(JSON.parse(content)).toMatchObject({ v: 1, kind: 'social-issue', text: words, files: [] })
  expect(await verify(receipt)).toEqual({
    verdict: 'true',
    statement: {
      v: 1,
      kind: 'feedback',
      ref: sent.reference,
      at: sent.receivedAt,
      hash: contentHash({ salt, content }),
    },
    kid: pairs.current.kid,
    content: 'none',
    withdrawnAt: null,
    why: null,
  })
  expect(await verify(savedText(sent.signedReceipt, site))).toMatchObject({
    verdict: 'true',
    content: 'matches',
  })
})

test('the published keys have no private half and are enough to verify without us', async () => {
  const { body, headers } = await stranger().get('/api/receipts/keys')
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(JSON.stringify(body)).not.toContain('"d"')
  expect(body.keys.map(({ kid }: { kid: string }) => kid)).toEqual([
    pairs.current.kid,
    pairs.retired.kid,
    pairs.stolen.kid,
  ])
  const [header, payload, signature] = sent.signedReceipt.receipt.split('.')
  const { kid } = JSON.parse(Buffer.from(header!, 'base64url').toString()) as { kid: string }
  const key = body.keys.find((each: { kid: string }) => each.kid === kid)
  const isRight = verifyWithNode(
    null,
    Buffer.from(`${header}.${payload}`),
    createPublicKey({ key, format: 'jwk' }),
    Buffer.from(signature!, 'base64url'),
  )
  expect(isRight).toBe(true)
})

test('forged, altered, of another key and of a withdrawn one are told apart', async () => {
  const { receipt } = sent.signedReceipt
  const [header, payload, signature] = receipt.split('.') as [string, string, string]
  const later = Buffer.from(payload, 'base64url')
    .toString()
    .replace(/"at":"20/, '"at":"19')
  const altered = [header, Buffer.from(later).toString('base64url'), signature].join('.')
  expect((await verify(altered)).verdict).toBe('altered')
  expect((await verify(signWith(pairs.forger))).verdict).toBe('foreign')
  expect((await verify(signWith(pairs.forger, {}, pairs.current.kid))).verdict).toBe('altered')
  expect(await verify(signWith(pairs.stolen))).toMatchObject({
    verdict: 'withdrawn',
    why: 'Máy chủ cũ bị xâm nhập.',
  })
  expect((await verify(signWith(pairs.retired))).verdict).toBe('true')
  expect((await verify('xin chào')).verdict).toBe('unreadable')
  // A receipt of one case with the content of another.
  const other = {
    ...sent.signedReceipt,
    content: sent.signedReceipt.content.replace('tắt', 'sáng'),
  }
  expect(await verify(savedText(other, site))).toMatchObject({
    verdict: 'altered',
    content: 'differs',
  })
})

test('sent again, also at once, it is the same receipt; other content never gets it', async () => {
  const key = randomUUID()
  const feedback = await someFeedback({ text: `Loa kéo hát khuya ${key}` })
  const path = '/api/feedback/submissions'
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => submit(path, feedback, { key })),
  )
  const receipts = answers.map(({ body }) => JSON.stringify(body.signedReceipt))
  expect(new Set(receipts).size).toBe(1)
  expect((await verify(answers[0]!.body.signedReceipt.receipt as string)).verdict).toBe('true')
  const other = await submit(path, { ...feedback, text: 'Một chuyện khác hẳn' }, { key })
  expect(other.status).toBe(409)
  expect(other.body.signedReceipt).toBeUndefined()
})

test('files count by the bytes that were stored', async () => {
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#284' } })
    .jpeg()
    .toBuffer()
  const uploaded = await fetch(`${inject('serviceUrl')}/api/feedback/attachments`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/octet-stream',
      'Idempotency-Key': randomUUID(),
      Altcha: await proof(),
      ...stranger().identity,
    },
    body: new Uint8Array(photo),
  })
  const { attachment } = (await uploaded.json()) as { attachment: string }
  const { body } = await submit(
    '/api/feedback/submissions',
    await someFeedback({ attachments: [attachment] }),
  )
  const stored = await fetch(`${inject('serviceUrl')}/api/feedback/attachment-file`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...stranger().identity },
    body: JSON.stringify({ code: body.trackingCode as string, id: attachment }),
  })
  const bytes = Buffer.from(await stored.arrayBuffer())
  expect(JSON.parse(body.signedReceipt.content as string).files).toEqual([
    createHash('sha256').update(bytes).digest('hex'),
  ])
})

test('neither the salt nor the content is remembered with the answer', async () => {
  const { payload } = await localPayload()
  const { docs } = await payload.find({ collection: 'submission-keys', pagination: false })
  const remembered = JSON.stringify(docs)
  expect(remembered).toContain(sent.signedReceipt.receipt)
  expect(remembered).not.toContain(sent.signedReceipt.salt)
  expect(remembered).not.toContain(words)
})

test('a tip gets a receipt of its sealed bytes, the same when it is sent again', async () => {
  const [unit] = (await communes(17)).slice(16)
  const handler = await staffWith(['tip-handler'], [unit!.id])
  const second = await staffWith(['tip-handler'], [unit!.id])
  await liveKey(handler, second, unit!.id)
  await liveKey(await administrator(), second, 'recovery')
  const tip = await someTip(unit!.slug)
  const key = randomUUID()
  const first = await submit('/api/tips/submissions', tip.body, { key })
  const again = await submit('/api/tips/submissions', tip.body, { key })
  expect([first.status, again.status], JSON.stringify(first.body)).toEqual([201, 200])
  expect(again.body).toEqual(first.body)
  const { reference, receivedAt, signedReceipt } = first.body
  expect(JSON.parse(signedReceipt.content as string)).toEqual({
    v: 1,
    letter: createHash('sha256')
      .update(Buffer.from(tip.body.letter.payload, 'base64'))
      .digest('hex'),
    files: [],
  })
  expect(await verify(savedText(signedReceipt as SignedReceipt, site))).toMatchObject({
    verdict: 'true',
    content: 'matches',
    statement: { kind: 'tip', ref: reference, at: receivedAt },
  })
})

test('too much text and none are refused in words', async () => {
  const api = stranger()
  expect((await api.post('/api/receipts/verify', { text: 'a'.repeat(50_000) })).status).toBe(400)
  expect((await api.post('/api/receipts/verify', {})).status).toBe(400)
})
