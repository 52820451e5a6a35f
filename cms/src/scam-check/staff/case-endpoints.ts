import type { Endpoint, PayloadRequest } from 'payload'
import { storedDay, toLocalDate } from '@chung-tay/shared/calendar'
import { isDocumentId } from '../../platform/database/is-document-id'
import { jsonOf } from '../../platform/http'
import { atomically } from '../../platform/database/atomically'
import { check, RequestError } from '../../platform/http'
import { idOf } from '../../platform/related-id'
import { decideContestSchema, decideReportsSchema } from '@chung-tay/shared/scam-check/contract'
import { changeState } from '../publish'
import { editorEndpoint } from './editor-endpoint'

const maxBytes = 64 * 1024
const common = { depth: 0, overrideAccess: true } as const

export const reportEndpoints: Endpoint[] = [
  editorEndpoint('post', '/scam-reports/decide', decideReports),
]
export const contestEndpoints: Endpoint[] = [
  editorEndpoint('post', '/scam-contests/decide', decideContest),
]

/** Makes proposals of reports, still to be completed and listed by a second person, or lays them aside. */
async function decideReports(req: PayloadRequest): Promise<object> {
  const { ids, decision } = check(decideReportsSchema, await jsonOf(req, maxBytes))
  return atomically(req, async () => {
    const { docs } = await req.payload.find({
      collection: 'scam-reports',
      where: { and: [{ id: { in: ids.filter(isDocumentId) } }, { state: { equals: 'new' } }] },
      pagination: false,
      ...common,
      req,
    })
    const counts = { proposed: 0, known: 0, dismissed: 0 }
    for (const report of docs) {
      if (decision === 'use') {
        const isNew = await propose(req, report)
        counts[isNew ? 'proposed' : 'known'] += 1
      } else counts.dismissed += 1
      await req.payload.update({
        collection: 'scam-reports',
        id: report.id,
        data: { state: decision === 'use' ? 'used' : 'dismissed' },
        ...common,
        req,
      })
    }
    return counts
  })
}

type Report = Pick<
  import('@chung-tay/shared/payload-types').ScamReport,
  'kind' | 'value' | 'bank' | 'form' | 'canonical' | 'reference'
>

async function propose(req: PayloadRequest, report: Report): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'scam-indicators',
    where: { canonical: { equals: report.canonical } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return false
  await req.payload.create({
    collection: 'scam-indicators',
    data: {
      kind: report.kind,
      value: report.value,
      bank: report.kind === 'account' ? (report.bank ?? 'other') : undefined,
      form: report.form,
      source: 'people',
      evidence: `Người dân báo, mã ${report.reference}. Cần xác minh trước khi duyệt.`,
      confirmedOn: storedDay(toLocalDate(new Date())),
      state: 'pending',
    },
    ...common,
    req,
  })
  return true
}

/** Decides a contest; not by the person who listed the entry. */
async function decideContest(req: PayloadRequest): Promise<object> {
  const { id, decision, answer } = check(decideContestSchema, await jsonOf(req, maxBytes))
  return atomically(req, async () => {
    const contest = isDocumentId(id)
      ? await req.payload.findByID({
          collection: 'scam-contests',
          id,
          depth: 1,
          overrideAccess: true,
          disableErrors: true,
          req,
        })
      : null
    if (contest?.state !== 'open' || typeof contest.indicator !== 'object') {
      throw new RequestError({ status: 404 })
    }
    const { indicator } = contest
    const reviewer = indicator.reviewedBy
    if (idOf(reviewer) === req.user?.id) {
      throw new RequestError({
        status: 403,
        code: 'OWN_DECISION',
        message: 'Bạn đã duyệt dấu hiệu này. Người khác phải giải quyết khiếu nại.',
      })
    }
    await req.payload.update({
      collection: 'scam-contests',
      id,
      data: {
        state: decision === 'uphold' ? 'upheld' : 'refused',
        answer,
        decidedBy: req.user?.id,
        decidedAt: new Date().toISOString(),
      },
      ...common,
      req,
    })
    if (decision === 'uphold' && indicator.state !== 'withdrawn') {
      await changeState(req, [indicator], {
        state: 'withdrawn',
        withdrawnAt: new Date().toISOString(),
        withdrawnReason: `Khiếu nại ${contest.reference} được chấp nhận`,
      })
    }
    // Taken down only because nobody decided in time: it stands again.
    if (decision === 'refuse' && indicator.state === 'suspended') {
      await changeState(req, [indicator], { state: 'listed', withdrawnAt: null })
    }
    return { state: decision === 'uphold' ? 'upheld' : 'refused' }
  })
}
