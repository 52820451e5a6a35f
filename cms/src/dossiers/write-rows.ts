import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Dossier } from '@chung-tay/shared/payload-types'
import { idOf } from '../platform/related-id'
import { issueInvitation } from '../ratings'
import type { DossierRow, RowCounts } from '@chung-tay/shared/dossiers/contract'
import { announcingHolding } from './holding'
import { hashBirth, hashIdentity, hashNumber, numberHint } from './look-up-keys'
import { tellWatchers, untell, type Moved } from './tell-watchers'

/** What one row did; `before` is null when the dossier was new. */
export type Change = { id: string; stamp: string; before: Stored | null }

type Stored = Pick<
  Dossier,
  'identityHash' | 'birthHash' | 'state' | 'receivedOn' | 'expectedOn' | 'note' | 'stamp'
> & { unit: string; procedure: string | null }

type Written = { changes: Change[]; counts: RowCounts }

/**
 * Brings rows into the database, within the request's transaction. A dossier known already is
 * changed only by the unit that holds it; another unit's row is left alone and counted as refused.
 */
export function writeRows(req: PayloadRequest, unit: string, rows: DossierRow[]): Promise<Written> {
  return announcingHolding(req, () => write(req, unit, rows))
}

async function write(req: PayloadRequest, unit: string, rows: DossierRow[]): Promise<Written> {
  const procedures = await procedureIds(req, rows)
  const known = await findKnown(req, rows)
  const changes: Change[] = []
  const moved: Moved[] = []
  const counts: RowCounts = { created: 0, updated: 0, unchanged: 0, refused: 0 }
  for (const row of rows) {
    const before = known.get(hashNumber(row.number))
    if (before && before.unit !== unit) {
      counts.refused += 1
      continue
    }
    const wanted = toStored(row, unit, procedures)
    if (before && isSame(before, wanted)) {
      counts.unchanged += 1
      continue
    }
    const id = before ? before.id : await create(req, row, wanted)
    if (before) await change(req, id, wanted)
    if (before && before.state !== wanted.state) {
      const { number } = row
      const { stamp } = wanted
      moved.push({ id, stamp, numberHash: hashNumber(number), numberHint: numberHint(number) })
    }
    counts[before ? 'updated' : 'created'] += 1
    changes.push({ id, stamp: wanted.stamp, before: before ? withoutId(before) : null })
    known.set(hashNumber(row.number), { ...wanted, id })
    if (wanted.state === 'returned') {
      await issueInvitation(req, {
        unit,
        procedure: wanted.procedure ?? undefined,
        source: 'dossier',
        about: id,
      })
    }
  }
  await tellWatchers(req, moved)
  return { changes, counts }
}

/** Puts dossiers back as they were before a part of an import; those changed since stay. */
export async function revertChanges(
  req: PayloadRequest,
  changes: Change[],
): Promise<{ reverted: number; kept: number }> {
  let reverted = 0
  for (const { id, stamp, before } of changes) {
    const current = await req.payload.db.findOne<{ id: string; stamp: string; numberHash: string }>(
      {
        collection: 'dossiers',
        where: { id: { equals: id } },
        req,
      },
    )
    if (current?.stamp !== stamp) continue
    await untell(req, current)
    if (before) await change(req, id, before)
    else
      await req.payload.db.deleteOne({ collection: 'dossiers', where: { id: { equals: id } }, req })
    reverted += 1
  }
  return { reverted, kept: changes.length - reverted }
}

/** Which dossiers of these rows exist already, by the hash of their number. */
export async function findKnown(
  req: PayloadRequest,
  rows: Pick<DossierRow, 'number'>[],
): Promise<Map<string, Stored & { id: string }>> {
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { numberHash: { in: rows.map(({ number }) => hashNumber(number)) } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  return new Map(
    docs.map((doc) => [
      doc.numberHash,
      {
        id: doc.id,
        identityHash: doc.identityHash ?? null,
        birthHash: doc.birthHash ?? null,
        state: doc.state,
        receivedOn: doc.receivedOn ?? null,
        expectedOn: doc.expectedOn ?? null,
        note: doc.note ?? null,
        stamp: doc.stamp,
        unit: idOf(doc.unit),
        procedure: idOf(doc.procedure) ?? null,
      },
    ]),
  )
}

function toStored(row: DossierRow, unit: string, procedures: Map<string, string>): Stored {
  const moment = (day: string | undefined) =>
    day ? new Date(`${day}T00:00:00Z`).toISOString() : null
  return {
    identityHash: row.identityDigits ? hashIdentity(row.number, row.identityDigits) : null,
    birthHash: row.birthDay ? hashBirth(row.number, row.birthDay) : null,
    state: row.state,
    receivedOn: moment(row.receivedOn),
    expectedOn: moment(row.expectedOn),
    note: row.note || null,
    stamp: randomUUID(),
    unit,
    procedure: procedures.get(row.procedure ?? '') ?? null,
  }
}

/** Whether a row says nothing new. */
export function isSame(a: Stored, b: Stored): boolean {
  const { stamp: _a, ...left } = withoutId(a)
  const { stamp: _b, ...right } = withoutId(b)
  return Object.entries(left).every(([name, value]) => value === right[name as keyof typeof right])
}

export { toStored }

async function create(req: PayloadRequest, row: DossierRow, wanted: Stored): Promise<string> {
  const { id } = (await req.payload.db.create({
    collection: 'dossiers',
    data: { ...wanted, numberHash: hashNumber(row.number), numberHint: numberHint(row.number) },
    req,
  })) as { id: string }
  return id
}

function change(req: PayloadRequest, id: string, data: Stored): Promise<unknown> {
  return req.payload.db.updateOne({
    collection: 'dossiers',
    id,
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
  })
}

/** The procedures that rows name, by the last part of their address. */
export async function procedureIds(
  req: PayloadRequest,
  rows: readonly Pick<DossierRow, 'procedure'>[],
): Promise<Map<string, string>> {
  const slugs = [...new Set(rows.flatMap(({ procedure }) => procedure ?? []))]
  if (slugs.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'procedures',
    where: { slug: { in: slugs } },
    pagination: false,
    depth: 0,
    select: { slug: true },
    req,
  })
  return new Map(docs.map(({ id, slug }) => [slug, id]))
}

function withoutId(stored: Stored & { id?: string }): Stored {
  const { id: _id, ...rest } = stored
  return rest
}
