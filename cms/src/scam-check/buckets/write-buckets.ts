import { dayMs, toLocalDate } from '@chung-tay/shared/calendar'
import {
  indicatorSources,
  monthNumber,
  scamForms,
  writeRecord,
  type RecordState,
} from '@chung-tay/shared/scam-check'
import type { PayloadRequest } from 'payload'
import type { IndicatorState } from '../vocabulary'

type Row = {
  id: string
  bucket: string
  digests: string
  state: IndicatorState
  form: string
  source: string
  confirmedOn: string
  expiresOn?: string | null
  withdrawnAt?: string | null
}
type BucketRow = { id: string; key: string; count: number; records?: string | null }

/** How long an entry that was taken down is still named as such, so that nobody goes on with an older answer. */
export const tombstoneDays = 90
const keysAtOnce = 100
const capacityKey = 'capacity'
/** Room of an answer grows in these steps, so that its size rarely changes. */
const capacityStep = 64

/**
 * Makes the named buckets anew from the indicators, within the request's transaction.
 * @param keys Like `phone/a3f`.
 */
export async function writeBuckets(req: PayloadRequest, keys: readonly string[]): Promise<void> {
  const unique = [...new Set(keys)]
  let fullest = 0
  for (let at = 0; at < unique.length; at += keysAtOnce) {
    const part = unique.slice(at, at + keysAtOnce)
    const [rows, stored] = await Promise.all([findPublic(req, part), findBuckets(req, part)])
    const byBucket = new Map<string, Row[]>()
    for (const row of rows) {
      const others = byBucket.get(row.bucket)
      if (others) others.push(row)
      else byBucket.set(row.bucket, [row])
    }
    for (const key of part) {
      const records = (byBucket.get(key) ?? []).flatMap(recordsOf).sort(Buffer.compare)
      fullest = Math.max(fullest, records.length)
      if (records.length === 0 && !stored.has(key)) continue
      await write(req, stored.get(key), {
        key,
        count: records.length,
        records: Buffer.concat(records).toString('base64'),
      })
    }
  }
  await growCapacity(req, fullest)
}

/** How many records every answer has room for. */
export async function readCapacity(req: PayloadRequest): Promise<number> {
  const row = (await findBuckets(req, [capacityKey])).get(capacityKey)
  return row?.count ?? capacityStep
}

export async function readBucket(req: PayloadRequest, key: string): Promise<Buffer> {
  const row = (await findBuckets(req, [key])).get(key)
  return Buffer.from(row?.records ?? '', 'base64')
}

async function findPublic(req: PayloadRequest, keys: string[]): Promise<Row[]> {
  const oldest = new Date(Date.now() - tombstoneDays * dayMs).toISOString()
  const { docs } = await req.payload.db.find<Row>({
    collection: 'scam-indicators',
    where: {
      and: [
        { bucket: { in: keys } },
        // Taken down and proposed again still counts as taken down, until somebody lists it.
        { or: [{ state: { equals: 'listed' } }, { withdrawnAt: { greater_than: oldest } }] },
      ],
    },
    pagination: false,
    limit: 0,
    select: {
      bucket: true,
      digests: true,
      state: true,
      form: true,
      source: true,
      confirmedOn: true,
      expiresOn: true,
      withdrawnAt: true,
    },
    req,
  })
  return docs
}

async function findBuckets(req: PayloadRequest, keys: string[]): Promise<Map<string, BucketRow>> {
  const { docs } = await req.payload.db.find<BucketRow>({
    collection: 'scam-buckets',
    where: { key: { in: keys } },
    pagination: false,
    limit: 0,
    req,
  })
  return new Map(docs.map((row) => [row.key, row]))
}

function write(
  req: PayloadRequest,
  stored: BucketRow | undefined,
  data: Omit<BucketRow, 'id'>,
): Promise<unknown> {
  const { db } = req.payload
  return stored
    ? db.updateOne({ collection: 'scam-buckets', id: stored.id, data, req, returning: false })
    : db.create({ collection: 'scam-buckets', data, req, returning: false })
}

/** Room never shrinks by itself: a smaller answer would say that something was taken out. */
async function growCapacity(req: PayloadRequest, needed: number): Promise<void> {
  const row = (await findBuckets(req, [capacityKey])).get(capacityKey)
  const room = Math.max(1, Math.ceil(needed / capacityStep)) * capacityStep
  if (row && row.count >= room) return
  await write(req, row, { key: capacityKey, count: room, records: '' })
}

function recordsOf(row: Row): Buffer[] {
  const state: RecordState = row.state === 'listed' ? 'listed' : 'withdrawn'
  const day = state === 'listed' ? row.confirmedOn : (row.withdrawnAt ?? row.confirmedOn)
  const entry = {
    state,
    form: codeOf(scamForms, row.form),
    source: codeOf(indicatorSources, row.source),
    month: monthNumber(toLocalDate(day)),
    ...(state === 'listed' && row.expiresOn
      ? { leaves: monthNumber(toLocalDate(row.expiresOn)) }
      : {}),
  }
  return row.digests
    .split(',')
    .map((digest) => Buffer.from(writeRecord(Buffer.from(digest, 'hex'), entry)))
}

const codeOf = (options: readonly { code: number; value: string }[], value: string) =>
  options.find((option) => option.value === value)?.code ?? 0
