import { fingerprint } from '@chung-tay/shared/tips'
import type { Endpoint, PayloadRequest } from 'payload'
import type { TipKeyRequest } from '@chung-tay/shared/payload-types'
import { hasRole } from '../../platform/access/roles'
import { idOf } from '../../platform/related-id'
import { jsonOf, staffEndpoint } from '../../platform/http'
import { atomically } from '../../platform/database/atomically'
import { badFields, check, RequestError } from '../../platform/http'
import { mustBeHeldByOwner } from './handed-over'
import { appendKey } from '../key-list'
import { nameOf } from '../../platform/access/actor'
import { addAudit } from './audit'
import { decide, findKeyRequest, mustBe } from './key-requests'
import { askKeySchema, confirmKeySchema, revokeKeySchema } from './key-schema'
import { unitsById } from './units'
import { handlesTips, isUnitOf, mayConfirmKey, mayRevokeKey, seesTipKeys } from './who'

const maxBytes = 4 * 1024
const forbidden = () => new RequestError({ status: 403 })

/** `POST /api/tips/staff/keys`: a handler, or for the recovery key an administrator, asks to use a key. */
const askEndpoint = staffEndpoint({
  method: 'post',
  path: '/tips/staff/keys',
  isAllowed: seesTipKeys,
  answer: async (req) => {
    const asked = check(askKeySchema, await jsonOf(req, maxBytes))
    const unit = asked.role === 'handler' ? asked.unit : undefined
    const isTheirs = unit
      ? handlesTips(req.user) && isUnitOf(req.user, unit)
      : hasRole(req.user, 'admin')
    if (!isTheirs) throw forbidden()
    await mustBeHeldByOwner(req)
    if (await isKnown(req, asked.recipient))
      throw badFields({ recipient: 'Khóa này đã được đề nghị trước đây. Hãy tạo khóa mới.' })
    const made = await atomically(req, async () => {
      await addAudit(req, { action: 'key-asked', unit, detail: asked.role })
      return req.payload.create({
        collection: 'tip-key-requests',
        data: {
          recipient: asked.recipient,
          role: asked.role,
          unit,
          state: 'asked',
          holder: req.user!.id,
          holderName: nameOf(req.user!),
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
    })
    return { id: made.id }
  },
})

/** `POST …/keys/:id/confirm`: somebody else heard the fingerprint from its holder; the key goes live. */
const confirmEndpoint = deciding('confirm', async (req, found) => {
  if (!mayConfirmKey(req.user, plain(found))) throw forbidden()
  mustBe(found, 'asked')
  const { fingerprint: heard } = check(confirmKeySchema, await jsonOf(req, maxBytes))
  const digits = (text: string) => text.replace(/\D/g, '')
  if (digits(heard) !== digits(fingerprint(found.recipient)))
    throw badFields({
      fingerprint: 'Dãy số không khớp. Hỏi lại người giữ khóa; vẫn khác thì từ chối.',
    })
  const slug = await slugOf(req, found)
  await decide(req, found.id, 'live', nameOf(req.user!))
  await appendKey(req, { action: 'add', role: found.role, unit: slug, recipient: found.recipient })
  await log(req, 'key-confirmed', found)
})

/** `POST …/keys/:id/refuse`: by whoever could confirm it, or by its holder, who withdraws it. */
const refuseEndpoint = deciding('refuse', async (req, found) => {
  const isOwn = found.holder === req.user!.id
  if (!isOwn && !mayConfirmKey(req.user, plain(found))) throw forbidden()
  mustBe(found, 'asked')
  await decide(req, found.id, isOwn ? 'withdrawn' : 'refused', nameOf(req.user!))
  await log(req, isOwn ? 'key-withdrawn' : 'key-refused', found)
})

/** `POST …/keys/:id/revoke`: nothing is sealed to the key any more. */
const revokeEndpoint = deciding('revoke', async (req, found) => {
  if (!mayRevokeKey(req.user, plain(found))) throw forbidden()
  mustBe(found, 'live')
  const { reason } = check(revokeKeySchema, await jsonOf(req, maxBytes))
  const slug = await slugOf(req, found)
  await decide(req, found.id, 'revoked', nameOf(req.user!))
  await appendKey(req, {
    action: 'revoke',
    role: found.role,
    unit: slug,
    recipient: found.recipient,
  })
  await log(req, 'key-revoked', found, reason)
})

export const keyEndpoints: Endpoint[] = [
  askEndpoint,
  confirmEndpoint,
  refuseEndpoint,
  revokeEndpoint,
]

function deciding(
  verb: string,
  act: (req: PayloadRequest, found: TipKeyRequest) => Promise<void>,
): Endpoint {
  return staffEndpoint({
    method: 'post',
    path: `/tips/staff/keys/:id/${verb}`,
    isAllowed: seesTipKeys,
    answer: (req) =>
      atomically(req, async () => {
        const found = await findKeyRequest(req)
        await act(req, found)
        return { id: found.id }
      }),
  })
}

function log(
  req: PayloadRequest,
  action: 'key-confirmed' | 'key-refused' | 'key-withdrawn' | 'key-revoked',
  found: TipKeyRequest,
  detail?: string,
) {
  const of = `${found.role} · ${found.holderName}`
  return addAudit(req, {
    action,
    unit: idOf(found.unit),
    detail: (detail ? `${of} · ${detail}` : of).slice(0, 200),
  })
}

const plain = (found: TipKeyRequest) => ({
  role: found.role,
  unit: idOf(found.unit),
  holder: found.holder,
})

async function slugOf(req: PayloadRequest, found: TipKeyRequest): Promise<string | null> {
  const id = idOf(found.unit)
  if (!id) return null
  return (await unitsById(req)).get(id)?.slug ?? null
}

async function isKnown(req: PayloadRequest, recipient: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'tip-key-requests',
    where: { recipient: { equals: recipient } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
