import type { PayloadRequest } from 'payload'
import type { Tip } from '@chung-tay/shared/payload-types'
import { queryOf, staffEndpoint } from '../../platform/http'
import { idOf } from '../../platform/related-id'
import { keyEntries } from '../key-list'
import { openTipStates } from '@chung-tay/shared/tips/vocabulary'
import { ownTips, tipUnit } from './find-tip'
import { hasStaleReaders } from './stale-keys'
import { unitsById } from './units'
import { handlesTips } from './who'

const pageSize = 50

/** `GET /api/tips/staff/queue?show=open|closed&page=1`: the tips of one's units by deadline, without content. */
export const queueEndpoint = staffEndpoint({
  method: 'get',
  path: '/tips/staff/queue',
  isAllowed: handlesTips,
  answer: describeQueue,
})

export type Queue = Awaited<ReturnType<typeof describeQueue>>

async function describeQueue(req: PayloadRequest) {
  const query = queryOf(req)
  const isClosed = query.get('show') === 'closed'
  const page = Math.max(1, Math.trunc(Number(query.get('page')) || 1))
  const [found, entries, units, overdue] = await Promise.all([
    req.payload.find({
      collection: 'tips',
      where: {
        and: [ownTips(req), { state: isClosed ? { equals: 'closed' } : { not_equals: 'closed' } }],
      },
      sort: isClosed ? '-closedAt' : 'resolveBy',
      limit: pageSize,
      page,
      depth: 0,
      overrideAccess: true,
      showHiddenFields: true,
      req,
    }),
    keyEntries(req),
    unitsById(req),
    countOverdue(req),
  ])
  const seqs = await keySeqsOf(req, found.docs)
  return {
    total: found.totalDocs,
    overdue,
    pages: found.totalPages,
    page,
    tips: found.docs.map((tip) => {
      const unit = units.get(tipUnit(tip))
      const stale = (seqs.get(tip.id) ?? []).filter((seq) =>
        hasStaleReaders(entries, unit?.slug ?? '', seq),
      ).length
      return { ...presentTip(tip, req.user!.id), unitName: unit?.name ?? '', stale }
    }),
  }
}

/** What staff sees of a tip beside its sealed parts. */
export function presentTip(tip: Tip, userId: string) {
  const askedBy =
    typeof tip.deletionAskedBy === 'object' ? tip.deletionAskedBy?.id : tip.deletionAskedBy
  return {
    id: tip.id,
    reference: tip.reference,
    state: tip.state,
    unit: tipUnit(tip),
    receivedAt: tip.receivedAt,
    classifyBy: tip.classifyBy,
    resolveBy: tip.resolveBy,
    extensions: tip.extensions ?? 0,
    closedAt: tip.closedAt ?? null,
    retainUntil: tip.retainUntil ?? null,
    hasNews: Boolean(
      tip.lastSenderAt && (!tip.lastHandlerAt || tip.lastSenderAt > tip.lastHandlerAt),
    ),
    deletion: askedBy
      ? {
          reason: tip.deletionReason ?? '',
          askedAt: tip.deletionAskedAt ?? '',
          isMine: askedBy === userId,
        }
      : null,
  }
}

/** How many tips of one's units are past the deadline that counts now. */
export async function countOverdue(req: PayloadRequest): Promise<number> {
  const passed = { less_than: new Date().toISOString() }
  const { totalDocs } = await req.payload.count({
    collection: 'tips',
    where: {
      and: [
        ownTips(req),
        {
          or: [
            { and: [{ state: { in: [...openTipStates] } }, { resolveBy: passed }] },
            { and: [{ state: { in: ['received', 'transferred'] } }, { classifyBy: passed }] },
          ],
        },
      ],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs
}

async function keySeqsOf(req: PayloadRequest, tips: Tip[]): Promise<Map<string, number[]>> {
  const { docs } = await req.payload.find({
    collection: 'tip-parts',
    where: { tip: { in: tips.map(({ id }) => id) } },
    pagination: false,
    depth: 0,
    select: { tip: true, keySeq: true },
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  const seqs = new Map<string, number[]>()
  for (const { tip, keySeq } of docs) {
    const id = idOf(tip) ?? ''
    seqs.set(id, [...(seqs.get(id) ?? []), keySeq])
  }
  return seqs
}
