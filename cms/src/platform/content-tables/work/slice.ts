import type { TableImport } from '@chung-tay/shared/payload-types'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { createBreather } from '../../breathe'
import { idOf } from '../../related-id'
import { loadNames } from '../names'
import type { ContentTable, Names } from '../table'
import { loadTargets, type Targets } from './targets'

/** What the parts that are worked on one after another have in common. */
export type Slice = {
  payload: Payload
  id: string
  table: ContentTable
  /** Who brought the file in, or takes it back: what is written is theirs. */
  user: NonNullable<PayloadRequest['user']>
  fileName: string
  isPublishing: boolean
  names: () => Promise<Names>
  targets: () => Promise<Targets>
  /** Lets the service answer others: the embedded database alone would keep it busy from row to row. */
  breathe: () => Promise<void>
  /** Which line of the file took a document. */
  takenBy: Map<string, number>
  /** What a transaction made that was lost is not there: both are read again. */
  forget: () => void
}

/** @throws Error when whoever brought the file in has no account any more */
export async function openSlice(
  payload: Payload,
  found: TableImport,
  table: ContentTable,
): Promise<Slice> {
  const req = await createLocalReq({}, payload)
  const account = await payload.findByID({
    collection: 'users',
    id: idOf((found.workFor ?? found.by) as string),
    depth: 0,
    overrideAccess: true,
    req,
  })
  let names: Promise<Names> | undefined
  let targets: Promise<Targets> | undefined
  return {
    payload,
    id: found.id,
    table,
    user: { ...account, collection: 'users' } as unknown as Slice['user'],
    fileName: found.fileName,
    isPublishing: found.isPublishing === true,
    names: () =>
      (names ??= loadNames(req, table.names).then((loaded) => {
        const own = table.names.some(({ collection }) => collection === table.collection)
        if (own && found.state === 'checking')
          loaded.expect(table.collection, found.brings as string[])
        return loaded
      })),
    targets: () => (targets ??= loadTargets(req, table)),
    breathe: createBreather(),
    takenBy: new Map(),
    forget: () => {
      names = undefined
      targets = undefined
    },
  }
}
