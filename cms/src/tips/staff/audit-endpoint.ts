import type { PayloadRequest, Where } from 'payload'
import { hasRole, unitIdsOf } from '../../platform/access/roles'
import { queryOf, staffEndpoint } from '../../platform/http'
import { unitsById } from './units'
import { seesTipKeys } from './who'

const pageSize = 50

/** `GET /api/tips/staff/audit?page=1`: who did what; handlers see their units' lines, administrators all. */
export const auditEndpoint = staffEndpoint({
  method: 'get',
  path: '/tips/staff/audit',
  isAllowed: seesTipKeys,
  answer: describeLog,
})

export type AuditPage = Awaited<ReturnType<typeof describeLog>>

async function describeLog(req: PayloadRequest) {
  const page = Math.max(1, Math.trunc(Number(queryOf(req).get('page')) || 1))
  const own: Where = hasRole(req.user, 'admin') ? {} : { unit: { in: unitIdsOf(req.user) } }
  const [found, units] = await Promise.all([
    req.payload.find({
      collection: 'tip-audit',
      where: own,
      sort: '-createdAt',
      limit: pageSize,
      page,
      depth: 0,
      overrideAccess: true,
      req,
    }),
    unitsById(req),
  ])
  return {
    page,
    pages: found.totalPages,
    lines: found.docs.map(({ id, createdAt, action, byName, unit, reference, detail }) => ({
      id,
      at: createdAt,
      action,
      byName: byName ?? '',
      unitName: (unit ? units.get(unit)?.name : undefined) ?? '',
      reference: reference ?? '',
      detail: detail ?? '',
    })),
  }
}
