import { deriveReceiptKeys, headOf, recipientsFor, rewrapHeader } from '@chung-tay/shared/tips'
import type { Payload, PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { deliverNow, lettersFor, textOf } from '../../notices/testing'
import { staffAccount, staffWith, until, type Api } from '../../platform/testing/api'
import { communes } from '../../platform/testing/communes'
import { localPayload } from '../../platform/testing/local-payload'
import type { CasePart } from '../staff/case-endpoints'
import { entriesSeenBy, liveKey, type Key } from '../staff/testing'
import { openBox, sendTip, type SentTip } from '../testing'

type Unit = { id: string; slug: string; name: string }
type Case = SentTip & { id: string; reference: string }
let payload: Payload
let req: PayloadRequest
let unit: Unit
let handler: Api
let handlerEmail: string
let key: Key
// Loaded once the environment names the service's database.
let keepRetention: typeof import('./retention').keepRetention
let dropFormerHeaders: typeof import('./drop-former-headers').dropFormerHeaders

beforeAll(async () => {
  ;({ payload, req } = await localPayload())
  ;({ keepRetention } = await import('./retention'))
  ;({ dropFormerHeaders } = await import('./drop-former-headers'))
  unit = (await communes(17))[16] as Unit
  ;({ api: handler, email: handlerEmail } = await staffAccount(['tip-handler'], [unit.id]))
  const colleague = await staffWith(['tip-handler'], [unit.id])
  key = await liveKey(handler, colleague, unit.id)
})

const dayMs = 86_400_000
const later = (moment: string | number, days: number) =>
  new Date(new Date(moment).getTime() + days * dayMs)

async function sentCase(): Promise<Case> {
  const tip = await sendTip(unit.slug)
  const { body } = await handler.get('/api/tips/staff/queue')
  const { id } = body.tips.find(
    ({ reference }: { reference: string }) => reference === tip.reference,
  )
  return { ...tip, id: id as string }
}

const read = async ({ id }: Case) => handler.get(`/api/tips/staff/cases/${id}`)
const partsOf = async (tip: Case) => (await read(tip)).body.parts as CasePart[]
const toState = async ({ id }: Case, state: string) =>
  expect((await handler.post(`/api/tips/staff/cases/${id}/state`, { state })).status).toBe(200)

/** A tip whose handling has ended, and the day on which its time is over. */
async function closedCase(): Promise<Case & { end: string }> {
  const tip = await sentCase()
  await toState(tip, 'closed')
  return { ...tip, end: (await read(tip)).body.retainUntil as string }
}

/** What the log says that jobs did to a tip, oldest first. */
async function logOf({ reference }: Case): Promise<string[]> {
  const { body } = await handler.get('/api/tips/staff/audit')
  return (body.lines as { reference: string; action: string; byName: string }[])
    .filter((line) => line.reference === reference && line.byName === 'Hệ thống')
    .map(({ action }) => action)
    .toReversed()
}

/** The letters that a handler of the unit got about tips that are to be removed. */
async function lettersAbout({ reference }: Case): Promise<string[]> {
  const letters = (await lettersFor(handlerEmail)).map(textOf)
  // Which tip it is stands in none.
  expect(letters.filter((text) => text.includes(reference))).toEqual([])
  return letters.filter((text) => text.includes('sắp hết thời gian lưu'))
}

async function rowsOf({ id }: Case): Promise<{ tips: number; parts: number }> {
  const tips = await payload.db.count({ collection: 'tips', where: { id: { equals: id } } })
  const parts = await payload.db.count({
    collection: 'tip-parts',
    where: { tip: { equals: id } },
  })
  return { tips: tips.totalDocs, parts: parts.totalDocs }
}

test('a closed tip is announced 15 days before its end, once, and gone after it, for both sides', async () => {
  const tip = await closedCase()
  await keepRetention(req, later(tip.end, -15.1))
  expect(await logOf(tip)).toEqual([])

  await keepRetention(req, later(tip.end, -15))
  await keepRetention(req, later(tip.end, -14))
  await keepRetention(req, later(tip.end, -0.1))
  expect(await logOf(tip)).toEqual(['retention-warned'])
  await deliverNow(payload)
  // Unless the service had begun with it.
  await until(async () => (await lettersAbout(tip)).length > 0, 30_000)
  expect(await lettersAbout(tip)).toHaveLength(1)
  expect((await read(tip)).status).toBe(200)
  expect((await openBox(tip)).status).toBe(200)

  await keepRetention(req, later(tip.end, 0.1))
  expect(await logOf(tip)).toEqual(['retention-warned', 'retention-deleted'])
  expect((await read(tip)).status).toBe(404)
  expect(await rowsOf(tip)).toEqual({ tips: 0, parts: 0 })
  // Nothing tells the sender's receipt from one that never was.
  const unknown = await openBox({ keys: await deriveReceiptKeys('00000000000000000000') })
  expect(await openBox(tip)).toEqual(unknown)
})

test('after a standstill past the end, a tip is still announced 15 days before it goes', async () => {
  const tip = await closedCase()
  await keepRetention(req, later(tip.end, 100))
  expect(await logOf(tip)).toEqual(['retention-warned'])
  await keepRetention(req, later(tip.end, 114.9))
  expect((await read(tip)).status).toBe(200)
  await keepRetention(req, later(tip.end, 115))
  expect((await read(tip)).status).toBe(404)
})

test('a tip still handled stays however old; one opened again starts anew when it ends', async () => {
  const open = await sentCase()
  const again = await closedCase()
  await keepRetention(req, later(again.end, -10))
  await toState(again, 'checking')
  await keepRetention(req, later(again.end, 5000))
  expect([(await read(open)).status, (await read(again)).status]).toEqual([200, 200])
  expect(await logOf(open)).toEqual([])

  await toState(again, 'closed')
  await keepRetention(req, later(again.end, 5000))
  // Warned of a second time instead of deleted on the strength of the first warning.
  expect(await logOf(again)).toEqual(['retention-warned', 'retention-warned'])
  expect((await read(again)).status).toBe(200)
})

test('headers that a re-encryption replaced are handed out for 30 days and then gone', async () => {
  const tip = await sentCase()
  const entries = await entriesSeenBy(handler)
  const [part] = await partsOf(tip)
  const header = await rewrapHeader(part!.header, key.identity, recipientsFor(entries, unit.slug))
  const body = { keySeq: headOf(entries).seq, headers: [{ part: part!.id, header }] }
  const answer = await handler.post(`/api/tips/staff/cases/${tip.id}/headers`, body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)

  const replacedAt = Date.now()
  await dropFormerHeaders(req, later(replacedAt, 29.9))
  expect((await partsOf(tip))[0]).toMatchObject({ header, formerHeaders: [part!.header] })
  expect(await dropFormerHeaders(req, later(replacedAt, 30.1))).toBeGreaterThan(0)
  const [after] = await partsOf(tip)
  expect(after!.header).toBe(header)
  expect(after!.formerHeaders ?? []).toEqual([])
  expect(await dropFormerHeaders(req, later(replacedAt, 30.2))).toBe(0)
})
