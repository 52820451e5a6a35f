import {
  chunkBytes,
  openFile,
  recipientsFor,
  sealFile,
  type LetterFile,
} from '@chung-tay/shared/tips'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { beforeAll, expect, inject, test } from 'vitest'
import { someAddress, staffWith, type Api } from '../platform/testing/api'
import { communes } from '../platform/testing/communes'
import { localPayload } from '../platform/testing/local-payload'
import { submit } from '../platform/testing/submit'
import { liveKey, type Key } from './staff/testing'
import { publishedKeys, someTip } from './testing'

type Unit = { id: string; slug: string; name: string }
type Upload = { name: string; token: string; header: string; chunks: Uint8Array[]; size: number }
let unit: Unit
let handler: Api
let key: Key
let req: PayloadRequest

beforeAll(async () => {
  unit = (await communes(16))[15] as Unit
  handler = await staffWith(['tip-handler'], [unit.id])
  key = await liveKey(handler, await staffWith(['tip-handler'], [unit.id]), unit.id)
  ;({ req } = await localPayload())
})

const original = randomBytes(1_300_000)

async function prepare(bytes: Uint8Array = original): Promise<Upload> {
  const recipients = recipientsFor(await publishedKeys(), unit.slug)
  const sealed = await sealFile(new Blob([new Uint8Array(bytes)]), recipients)
  const chunks: Uint8Array[] = []
  for await (const chunk of sealed.chunks) chunks.push(chunk)
  return {
    name: randomBytes(16).toString('hex'),
    token: randomBytes(32).toString('base64url'),
    header: sealed.header,
    chunks,
    size: sealed.payloadSize,
  }
}

const announce = ({ name, token, header, size }: Upload) =>
  submit('/api/tips/uploads', { name, token, header, size })

async function put({ name, token }: Upload, index: number, bytes: Uint8Array) {
  const response = await fetch(`${inject('serviceUrl')}/api/tips/chunks`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/octet-stream',
      'X-Forwarded-For': someAddress(),
      'Upload-Name': name,
      'Upload-Token': token,
      'Chunk-Index': String(index),
    },
    body: new Uint8Array(bytes),
  })
  return { status: response.status, body: await response.json() }
}

const named = ({ name, token }: Upload) => ({ name, token })
const folder = ({ name }: Upload) => path.join(inject('dataDir'), 'tip-files', name)

test('a file arrives in chunks, in any order and more than once, and the handler opens it', async () => {
  const upload = await prepare()
  const announced = await announce(upload)
  expect(announced.body, JSON.stringify(announced.body)).toMatchObject({
    chunkBytes,
    chunks: upload.chunks.length,
  })
  expect(upload.chunks.length).toBeGreaterThan(2)
  for (const index of [2, 0, 0]) {
    expect((await put(upload, index, upload.chunks[index]!)).status).toBe(200)
  }
  const early = await someTip(unit.slug, { more: { files: [named(upload)] } })
  expect((await submit('/api/tips/submissions', early.body)).status).toBe(400)

  const { name, token } = upload
  const state = await submit('/api/tips/upload-state', { name, token })
  expect(state.body.received).toEqual([0, 2])
  const missing = upload.chunks
    .map((_, index) => index)
    .filter((index) => index !== 0 && index !== 2)
  for (const index of missing) await put(upload, index, upload.chunks[index]!)
  const sent = await submit('/api/tips/submissions', early.body)
  expect(sent.status, JSON.stringify(sent.body)).toBe(201)

  const queue = await handler.get('/api/tips/staff/queue')
  const { id } = queue.body.tips.find(
    ({ reference }: { reference: string }) => reference === sent.body.reference,
  )
  const { body } = await handler.get(`/api/tips/staff/cases/${id as string}`)
  const part = body.parts.find(({ kind }: { kind: string }) => kind === 'file')
  expect(part).toMatchObject({ name, size: upload.size, order: 0 })
  const response = await fetch(
    `${inject('serviceUrl')}/api/tips/staff/cases/${id as string}/files/${part.id as string}`,
    { headers: handler.identity },
  )
  const stored = new Uint8Array(await response.arrayBuffer())
  const file = { size: original.length } as LetterFile
  const opened = await openFile({ header: part.header, payload: stored }, key.identity, file.size)
  expect(Buffer.from(opened).equals(original)).toBe(true)

  const twice = await someTip(unit.slug, { more: { files: [named(upload)] } })
  expect((await submit('/api/tips/submissions', twice.body)).status).toBe(400)
})

test('chunks need their token, their place and their size', async () => {
  const upload = await prepare()
  await announce(upload)
  const [first, second] = upload.chunks as [Uint8Array, Uint8Array]
  const stranger = { ...upload, token: randomBytes(32).toString('base64url') }
  expect((await put(stranger, 0, first)).status).toBe(404)
  expect((await put(upload, 99, first)).status).toBe(400)
  expect((await put(upload, 0, first.subarray(1))).status).toBe(400)
  expect((await put(upload, 0, first)).status).toBe(200)
  expect((await put(upload, 0, second)).body.code).toBe('CHUNK_DIFFERS')
})

test('a file whose tip never came goes after a day; others stay', async () => {
  const { purgeUploads } = await import('./jobs/purge-uploads')
  const upload = await prepare(randomBytes(1000))
  await announce(upload)
  await put(upload, 0, upload.chunks[0]!)
  const used = await prepare(randomBytes(1000))
  await announce(used)
  await put(used, 0, used.chunks[0]!)
  const tip = await someTip(unit.slug, { more: { files: [named(used)] } })
  expect((await submit('/api/tips/submissions', tip.body)).status).toBe(201)

  await purgeUploads(req, new Date())
  expect(existsSync(folder(upload))).toBe(true)
  await purgeUploads(req, new Date(Date.now() + 25 * 3_600_000))
  expect([existsSync(folder(upload)), existsSync(folder(used))]).toEqual([false, true])
})
