import type { Endpoint } from 'payload'
import { idOf } from '../../platform/related-id'
import { atomically } from '../../platform/database/atomically'
import { check, conflict, jsonOf, RequestError, staffEndpoint } from '../../platform/http'
import { deleteTip } from '../delete-tip'
import { addAudit } from './audit'
import { deletionSchema } from './case-schema'
import { asNamed, findTip, tipUnit, updateTip } from './find-tip'
import { handlesTips } from './who'

const notNow = (message: string) => conflict('NOT_NOW', message)

/** `POST …/cases/:id/deletion`: one handler asks, with a reason from the list. */
const askEndpoint = staffEndpoint({
  method: 'post',
  path: '/tips/staff/cases/:id/deletion',
  isAllowed: handlesTips,
  answer: async (req) => {
    const { reason } = check(deletionSchema, await jsonOf(req, 1024))
    return atomically(req, async () => {
      const tip = await findTip(req)
      if (idOf(tip.deletionAskedBy))
        throw notNow('Đã có đề nghị xóa vụ việc này. Hãy tải lại trang.')
      const askedAt = new Date().toISOString()
      await updateTip(req, tip.id, {
        deletionAskedBy: req.user!.id,
        deletionAskedAt: askedAt,
        deletionReason: reason,
      })
      await addAudit(req, {
        action: 'deletion-asked',
        unit: tipUnit(tip),
        tip: asNamed(tip),
        detail: reason,
      })
      return { askedAt }
    })
  },
})

/** `POST …/deletion/withdraw`: the request is off; any handler of the unit may say no. */
const withdrawEndpoint = staffEndpoint({
  method: 'post',
  path: '/tips/staff/cases/:id/deletion/withdraw',
  isAllowed: handlesTips,
  answer: (req) =>
    atomically(req, async () => {
      const tip = await findTip(req)
      if (!idOf(tip.deletionAskedBy)) throw notNow('Không còn đề nghị xóa nào.')
      await updateTip(req, tip.id, {
        deletionAskedBy: null,
        deletionAskedAt: null,
        deletionReason: null,
      })
      await addAudit(req, { action: 'deletion-withdrawn', unit: tipUnit(tip), tip: asNamed(tip) })
      return { id: tip.id }
    }),
})

/** `POST …/deletion/confirm`: another handler confirms; everything sealed is gone for good. */
const confirmEndpoint = staffEndpoint({
  method: 'post',
  path: '/tips/staff/cases/:id/deletion/confirm',
  isAllowed: handlesTips,
  answer: (req) =>
    atomically(req, async () => {
      const tip = await findTip(req)
      const asker = idOf(tip.deletionAskedBy)
      if (!asker) throw notNow('Không còn đề nghị xóa nào.')
      if (asker === req.user!.id)
        throw new RequestError({
          status: 403,
          message: 'Người đề nghị không tự xác nhận được. Cần một cán bộ khác của đơn vị.',
        })
      await addAudit(req, {
        action: 'deleted',
        unit: tipUnit(tip),
        tip: asNamed(tip),
        detail: tip.deletionReason ?? undefined,
      })
      await deleteTip(req, tip.id)
      return { reference: tip.reference }
    }),
})

export const deletionEndpoints: Endpoint[] = [askEndpoint, withdrawEndpoint, confirmEndpoint]
