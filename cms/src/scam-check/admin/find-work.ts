import { labelOf } from '@chung-tay/shared/text/label-of'
import { banks, indicatorSources, scamForms } from '@chung-tay/shared/scam-check'
import { formatDay, toLocalDate } from '@chung-tay/shared/calendar'
import type { PayloadRequest } from 'payload'
import type { ScamContest, ScamIndicator, ScamReport, User } from '@chung-tay/shared/payload-types'
import { idOf } from '../../platform/related-id'
import { indicatorKindOptions } from '../vocabulary'

export type PendingRow = {
  id: string
  value: string
  kind: string
  form: string
  source: string
  evidence: string
  confirmedOn: string
  expiresOn: string
  proposedBy: string
  fileName: string
  isOwn: boolean
}
export type Pending = { rows: PendingRow[]; page: number; pages: number; total: number }
export type ReportGroup = {
  key: string
  ids: string[]
  value: string
  kind: string
  form: string
  stories: string[]
  lost: number
  /** Beyond what one network sends of itself about this in a day; among `ids`, in no other number. */
  crowded: number
  /** How the list stands about it. */
  known: string
}
export type ContestRow = {
  id: string
  reference: string
  value: string
  kind: string
  reason: string
  name: string
  contact: string
  dueOn: string
  isLate: boolean
  isCrowded: boolean
  isOwn: boolean
  evidence: string
}
export type PastImport = { id: string; fileName: string; by: string; pending: number }

const perPage = 100
const common = { overrideAccess: true } as const

/** Proposals that wait, the oldest first. */
export async function findPending(req: PayloadRequest, page: number): Promise<Pending> {
  const found = await req.payload.find({
    collection: 'scam-indicators',
    where: { state: { equals: 'pending' } },
    sort: 'createdAt',
    limit: perPage,
    page,
    depth: 1,
    ...common,
    req,
  })
  return {
    rows: found.docs.map((each) => ({
      id: each.id,
      value: shown(each),
      kind: labelOf(indicatorKindOptions, each.kind),
      form: labelOf(scamForms, each.form),
      source: labelOf(indicatorSources, each.source),
      evidence: each.evidence,
      confirmedOn: day(each.confirmedOn),
      expiresOn: day(each.expiresOn),
      proposedBy: nameOf(each.proposedBy),
      fileName: each.fileName ?? '',
      isOwn: idOf(each.proposedBy) === req.user?.id,
    })),
    page: found.page ?? 1,
    pages: found.totalPages,
    total: found.totalDocs,
  }
}

/** New reports, those about the same thing together, what most people tell of first. */
export async function findReports(req: PayloadRequest): Promise<{ groups: ReportGroup[] }> {
  const { docs } = await req.payload.find({
    collection: 'scam-reports',
    where: { state: { equals: 'new' } },
    // What came in a crowd may not keep the others from being seen.
    sort: ['isCrowded', 'createdAt'],
    limit: 1000,
    depth: 0,
    ...common,
    req,
  })
  const groups = new Map<string, ScamReport[]>()
  for (const report of docs) {
    groups.set(report.canonical, [...(groups.get(report.canonical) ?? []), report])
  }
  const { docs: known } = await req.payload.find({
    collection: 'scam-indicators',
    where: { canonical: { in: [...groups.keys()] } },
    pagination: false,
    depth: 0,
    ...common,
    req,
  })
  const stateOf = new Map(known.map(({ canonical, state }) => [canonical, state]))
  return {
    groups: [...groups]
      .sort(([, a], [, b]) => ordinary(b).length - ordinary(a).length)
      .slice(0, 200)
      .map(([key, reports]) => ({
        key,
        ids: reports.map(({ id }) => id),
        value: shown(reports[0]!),
        kind: labelOf(indicatorKindOptions, reports[0]!.kind),
        form: labelOf(scamForms, reports[0]!.form),
        stories: reports.flatMap(({ story }) => (story ? [story] : [])).slice(0, 5),
        lost: ordinary(reports).filter(({ hasLostMoney }) => hasLostMoney).length,
        crowded: reports.length - ordinary(reports).length,
        known: stateOf.get(key) ?? '',
      })),
  }
}

/** Contests that wait, the one due first at the top; those that came in a crowd after all others. */
export async function findContests(req: PayloadRequest): Promise<ContestRow[]> {
  const { docs } = await req.payload.find({
    collection: 'scam-contests',
    where: { state: { equals: 'open' } },
    sort: ['isCrowded', 'dueOn'],
    limit: 200,
    depth: 1,
    ...common,
    req,
  })
  const today = toLocalDate(new Date())
  return docs.map((each) => {
    const indicator = typeof each.indicator === 'object' ? each.indicator : undefined
    return {
      id: each.id,
      reference: each.reference,
      value: shown(each),
      kind: labelOf(indicatorKindOptions, each.kind),
      reason: each.reason,
      name: each.name ?? '',
      contact: each.contact ?? '',
      dueOn: day(each.dueOn),
      isCrowded: each.isCrowded === true,
      isLate: toLocalDate(each.dueOn) < today,
      isOwn: idOf(indicator?.reviewedBy) === req.user?.id,
      evidence: indicator?.evidence ?? '',
    }
  })
}

/** Files of which something still waits, and can be taken back. */
export async function findPastImports(req: PayloadRequest): Promise<PastImport[]> {
  const { docs } = await req.payload.find({
    collection: 'scam-indicators',
    where: { and: [{ state: { equals: 'pending' } }, { batch: { exists: true } }] },
    sort: '-createdAt',
    limit: 20_000,
    depth: 0,
    select: { batch: true, fileName: true, proposedBy: true },
    ...common,
    req,
  })
  const files = new Map<string, PastImport & { byId: string }>()
  for (const { batch, fileName, proposedBy } of docs) {
    if (!batch) continue
    const file = files.get(batch)
    if (file) file.pending += 1
    else {
      const byId = idOf(proposedBy) ?? ''
      files.set(batch, { id: batch, fileName: fileName ?? '', by: '', byId, pending: 1 })
    }
  }
  const ids = [...new Set([...files.values()].map(({ byId }) => byId))].filter(Boolean)
  const { docs: users } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    ...common,
    req,
  })
  return [...files.values()].map(({ byId, ...file }) => ({
    ...file,
    by: users.find(({ id }) => id === byId)?.name ?? '',
  }))
}

const ordinary = (reports: readonly ScamReport[]) => reports.filter(({ isCrowded }) => !isCrowded)
const day = (moment: string | null | undefined) => (moment ? formatDay(moment) : '')
const shown = ({
  value,
  bank,
}: Pick<ScamIndicator | ScamReport | ScamContest, 'value' | 'bank'>) =>
  bank ? `${value} (${labelOf(banks, bank)})` : value
const nameOf = (related: string | User | null | undefined) =>
  typeof related === 'object' ? (related?.name ?? '') : ''
