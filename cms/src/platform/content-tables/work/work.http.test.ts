import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { staffAccount } from '../../testing/api'
import { communes } from '../../testing/communes'
import { localPayload } from '../../testing/local-payload'
import { rowsAtOnce, type StoredRow } from '../stored-row'
import type { Counts } from '../vocabulary'
import type { workOn as work } from './task'

let payload: Payload
let req: PayloadRequest
let editor: string
let unit: string
let workOn: typeof work

beforeAll(async () => {
  ;({ payload, req } = await localPayload())
  // Reads the environment that the line above sets.
  ;({ workOn } = await import('./task'))
  const { email } = await staffAccount(['editor'])
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } } })
  editor = docs[0]!.id
  unit = (await communes(1))[0]!.name
})

/** An import whose rows lie in parts, and that no service was asked to work on. */
async function importOf(count: number): Promise<{ id: string; mark: string }> {
  const mark = randomUUID().slice(0, 8)
  const made = await payload.create({
    collection: 'table-imports',
    data: {
      table: 'contacts',
      fileName: 'bang.csv',
      workFor: editor,
      state: 'checking',
      total: count,
      done: 0,
      counts: {},
      notes: [],
      brings: [],
    },
  })
  const rows: StoredRow[] = Array.from({ length: count }, (_, at) => ({
    line: at + 2,
    cells: { label: `Bàn ${mark} ${at}`, unit, kind: 'Trực ban' },
    problems: [],
  }))
  for (let at = 0; at < count; at += rowsAtOnce)
    await payload.db.create({
      collection: 'table-import-parts',
      data: {
        import: made.id,
        order: at / rowsAtOnce,
        work: 'none',
        counts: {},
        rows: rows.slice(at, at + rowsAtOnce),
      },
      req,
    })
  return { id: String(made.id), mark }
}

const stateOf = async (id: string) =>
  payload.findByID({ collection: 'table-imports', id, depth: 0 })

/** The most documents that any read gave at once, by collection, while something runs. */
async function mostRead(run: () => Promise<unknown>): Promise<Record<string, number>> {
  const most: Record<string, number> = {}
  const { find } = payload
  payload.find = (async (options: Parameters<typeof find>[0]) => {
    const found = await find.call(payload, options)
    most[options.collection] = Math.max(most[options.collection] ?? 0, found.docs.length)
    return found
  }) as typeof find
  try {
    await run()
  } finally {
    payload.find = find
  }
  return most
}

test('however long a file is, its rows are in hand a few at a time, and others have their turn between', async () => {
  const { id } = await importOf(1100)
  const most = await mostRead(async () => {
    // Some parts, then somebody else's work.
    expect(await workOn(payload, id)).toBe(true)
    expect((await stateOf(id)).done).toBe(40 * rowsAtOnce)
    expect(await workOn(payload, id)).toBe(false)
  })
  expect(await stateOf(id)).toMatchObject({
    state: 'ready',
    done: 1100,
    counts: { new: 1100, incomplete: 1100 },
  })
  for (const count of Object.values(most)) expect(count).toBeLessThanOrEqual(200)
})

test('two who work on the same rows at once, or begin again after the service ended, store each row once', async () => {
  const { id, mark } = await importOf(120)
  while (await workOn(payload, id));
  await payload.update({ collection: 'table-imports', id, data: { state: 'writing', done: 0 } })
  // MongoDB may end one of them because of the other; whoever comes next goes on where they were.
  await Promise.allSettled([workOn(payload, id), workOn(payload, id)])
  while (await workOn(payload, id));
  expect((await stateOf(id)).counts as Counts).toMatchObject({
    new: 120,
    written: 120,
    drafts: 120,
  })
  expect(await stateOf(id)).toMatchObject({ state: 'done', done: 120 })
  const { docs } = await payload.find({
    collection: 'contacts',
    where: { label: { like: mark } },
    draft: true,
    depth: 0,
    pagination: false,
  })
  expect(docs).toHaveLength(120)
  expect(new Set(docs.map(({ label }) => label)).size).toBe(120)
})

test('a row that Payload refuses in the end is told, and the others beside it are stored all the same', async () => {
  const { id, mark } = await importOf(3)
  while (await workOn(payload, id));
  await payload.update({
    collection: 'table-imports',
    id,
    data: { state: 'writing', done: 0, isPublishing: true },
  })
  const { docs } = await payload.db.find<{ id: string; rows: StoredRow[] }>({
    collection: 'table-import-parts',
    where: { import: { equals: id } },
    req,
  })
  const [part] = docs
  // As if what it lacks had been there when it was checked.
  part!.rows[1]!.missing = []
  await payload.db.updateOne({
    collection: 'table-import-parts',
    id: part!.id,
    data: { rows: part!.rows },
    req,
  })
  await workOn(payload, id)
  expect(await stateOf(id)).toMatchObject({ state: 'done', counts: { written: 2, refused: 1 } })
  const found = await payload.find({
    collection: 'contacts',
    where: { label: { like: mark } },
    draft: true,
    depth: 0,
  })
  expect(found.docs.map(({ label }) => label).sort()).toEqual([`Bàn ${mark} 0`, `Bàn ${mark} 2`])
  const [after] = (
    await payload.db.find<{ rows: StoredRow[] }>({
      collection: 'table-import-parts',
      where: { import: { equals: id } },
      req,
    })
  ).docs
  expect(after!.rows[1]!.problems.map(({ column }) => column)).toContain('provenance.source')
})
