import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { atomically } from '../platform/database/atomically'
import { staffWith, stranger } from '../platform/testing/api'
import { communes } from '../platform/testing/communes'
import { localPayload } from '../platform/testing/local-payload'

let unit: string
beforeAll(async () => {
  unit = (await communes(1))[0]!.id
})

const row = () => ({
  number: `H33.40-${randomUUID().slice(0, 8)}`,
  identityDigits: '4821',
  state: 'processing' as const,
})

test('with a dossier to look up every page learns it from the settings', async () => {
  const officer = await staffWith(['officer'], [unit])
  await officer.post('/api/dossiers/push', [row()])
  const { body } = await stranger().get('/api/globals/settings')
  expect(body.dossiers).toEqual({ isHolding: true })
})

class Undone extends Error {}

test('the first dossier and the last taken back give the public content a new version; others do not', async () => {
  const { payload } = await localPayload()
  const { writeRows, revertChanges } = await import('./write-rows')
  const { announcingHolding } = await import('./holding')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, payload)
  const isHolding = async () =>
    (await payload.findGlobal({ slug: 'settings', req })).dossiers?.isHolding
  // Without a condition MongoDB estimates, which it does not do within a transaction.
  const announced = async () =>
    (
      await payload.count({
        collection: 'content-changes',
        where: { id: { exists: true } },
        req,
        overrideAccess: true,
      })
    ).totalDocs
  // What other tests stored comes back: nothing of this is committed.
  const all = async (work: (req: PayloadRequest) => Promise<void>) =>
    atomically(req, async () => {
      await payload.db.deleteMany({ collection: 'dossiers', where: {}, req })
      await work(req)
      throw new Undone()
    })
  await expect(
    all(async () => {
      const before = await announced()
      expect(await isHolding()).toBe(false)
      const { changes } = await writeRows(req, unit, [row()])
      expect([await isHolding(), await announced()]).toEqual([true, before + 1])
      const more = await writeRows(req, unit, [row()])
      expect(await announced()).toBe(before + 1)
      await announcingHolding(req, () => revertChanges(req, more.changes))
      expect([await isHolding(), await announced()]).toEqual([true, before + 1])
      await announcingHolding(req, () => revertChanges(req, changes))
      expect([await isHolding(), await announced()]).toEqual([false, before + 2])
    }),
  ).rejects.toBeInstanceOf(Undone)
})
