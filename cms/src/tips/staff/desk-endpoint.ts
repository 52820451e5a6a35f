import { headOf } from '@chung-tay/shared/tips'
import type { PayloadRequest } from 'payload'
import { hasRole, unitIdsOf } from '../../platform/access/roles'
import { idOf } from '../../platform/related-id'
import { staffEndpoint } from '../../platform/http'
import { keyEntries } from '../key-list'
import { unitsById } from './units'
import { handlesTips, isUnitOf, mayConfirmKey, mayRevokeKey, seesTipKeys } from './who'

/** `GET /api/tips/staff/desk`: who one is, the keys one has to do with, and the public list. */
export const deskEndpoint = staffEndpoint({
  method: 'get',
  path: '/tips/staff/desk',
  isAllowed: seesTipKeys,
  answer: describeDesk,
})

export type Desk = Awaited<ReturnType<typeof describeDesk>>
export type DeskKey = Desk['keys'][number]

async function describeDesk(req: PayloadRequest) {
  const [entries, units, requests, settings] = await Promise.all([
    keyEntries(req),
    unitsById(req),
    visibleRequests(req),
    req.payload.findGlobal({ slug: 'settings', depth: 0, req }),
  ])
  const nameOfUnit = (id: string | undefined) => (id ? (units.get(id)?.name ?? '') : '')
  return {
    isHandler: handlesTips(req.user),
    isAdmin: hasRole(req.user, 'admin'),
    units: unitIdsOf(req.user).flatMap((id) => units.get(id) ?? []),
    allUnits: [...units.values()],
    entries,
    head: headOf(entries),
    rules: {
      extensionMonths: settings.tips?.extensionMonths ?? 2,
      maxExtensions: settings.tips?.maxExtensions ?? 2,
      classifyBasis: settings.tips?.classifyBasis ?? '',
      resolveBasis: settings.tips?.resolveBasis ?? '',
      extensionBasis: settings.tips?.extensionBasis ?? '',
    },
    keys: requests.map((each) => {
      const unit = idOf(each.unit)
      const key = { role: each.role, unit, holder: each.holder }
      const mayConfirm = each.state === 'asked' && mayConfirmKey(req.user, key)
      return {
        id: each.id,
        role: each.role,
        unitName: nameOfUnit(unit),
        unit: unit ?? null,
        state: each.state,
        recipient: each.recipient,
        holderName: each.holderName,
        isMine: each.holder === req.user!.id,
        askedAt: each.createdAt,
        decidedByName: each.decidedByName ?? null,
        decidedAt: each.decidedAt ?? null,
        mayConfirm,
        mayRevoke: each.state === 'live' && mayRevokeKey(req.user, key),
      }
    }),
  }
}

async function visibleRequests(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'tip-key-requests',
    sort: '-createdAt',
    limit: 500,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (hasRole(req.user, 'admin')) return docs
  return docs.filter(({ role, unit }) => role === 'recovery' || isUnitOf(req.user, idOf(unit)))
}
