import type { Endpoint, PayloadRequest } from 'payload'
import type { TipPart } from '@chung-tay/shared/payload-types'
import { isDocumentId } from '../../platform/database/is-document-id'
import { badFields, check, conflict, jsonOf, staffEndpoint } from '../../platform/http'
import { atomically } from '../../platform/database/atomically'
import { currentSettings } from '../../platform/current-settings'
import { tipDeadlines } from '../deadlines'
import { addAudit } from './audit'
import { headersSchema, transferSchema } from './case-schema'
import { asNamed, findTip, partsOf, tipUnit, updateTip } from './find-tip'
import { mustBeCurrent } from './must-be-current'
import { unitsById } from './units'
import { changeOfState } from './state'
import { handlesTips } from './who'

const maxBytes = 8 * 1024 * 1024

type NewHeader = { part: string; header: string }

/** `POST …/cases/:id/headers`: lets the keys now in force read parts, made by the browser of one who can. */
const headersEndpoint = staffEndpoint({
  method: 'post',
  path: '/tips/staff/cases/:id/headers',
  isAllowed: handlesTips,
  answer: async (req) => {
    const { keySeq, headers } = check(headersSchema, await jsonOf(req, maxBytes))
    return atomically(req, async () => {
      const tip = await findTip(req)
      for (const { header } of headers) await mustBeCurrent(req, tip, keySeq, header)
      await replaceHeaders(req, await partsOf(req, tip.id), headers, keySeq)
      await addAudit(req, {
        action: 'reencrypted',
        unit: tipUnit(tip),
        tip: asNamed(tip),
        detail: String(headers.length),
      })
      return { done: headers.length }
    })
  },
})

/** `POST …/cases/:id/transfer`: another unit takes over; every part gets a header for its keys at once. */
const transferEndpoint = staffEndpoint({
  method: 'post',
  path: '/tips/staff/cases/:id/transfer',
  isAllowed: handlesTips,
  answer: async (req) => {
    const { keySeq, headers, unit } = check(transferSchema, await jsonOf(req, maxBytes))
    const settings = await currentSettings(req.payload)
    return atomically(req, async () => {
      const tip = await findTip(req)
      const from = tipUnit(tip)
      const to = isDocumentId(unit) ? (await unitsById(req)).get(unit) : undefined
      if (!to || unit === from) throw badFields({ unit: 'Chọn đơn vị khác trong danh sách.' })
      for (const { header } of headers) await mustBeCurrent(req, { unit }, keySeq, header)
      const parts = await partsOf(req, tip.id)
      const given = new Set(headers.map(({ part }) => part))
      if (parts.some(({ id }) => !given.has(id)))
        throw conflict(
          'PARTS_CHANGED',
          'Vừa có thêm tin mới trong vụ việc này. Hãy tải lại rồi chuyển.',
        )
      await replaceHeaders(req, parts, headers, keySeq)
      const now = new Date()
      await updateTip(req, tip.id, {
        unit,
        ...changeOfState(tip, 'transferred', now, settings),
        classifyBy: tipDeadlines(now, settings).classifyBy,
        // Asked for by somebody who no longer holds the tip: two of the new unit have to agree anew.
        deletionAskedBy: null,
        deletionAskedAt: null,
        deletionReason: null,
      })
      // Both units see in their log that it went.
      for (const each of [from, unit])
        await addAudit(req, {
          action: 'transferred',
          unit: each,
          tip: asNamed(tip),
          detail: to.name.slice(0, 200),
        })
      return { unit: to.id }
    })
  },
})

export const headerEndpoints: Endpoint[] = [headersEndpoint, transferEndpoint]

/**
 * The header before stays for a while (`jobs/drop-former-headers.ts`): one handler's broken headers
 * must not be able to destroy a tip, which takes two to delete.
 */
async function replaceHeaders(
  req: PayloadRequest,
  parts: TipPart[],
  headers: NewHeader[],
  keySeq: number,
): Promise<void> {
  const at = new Date().toISOString()
  for (const { part, header } of headers) {
    const found = parts.find(({ id }) => id === part)
    if (!found) throw badFields({ headers: 'Có phần không thuộc vụ việc này.' })
    const former = (found.formerHeaders as { at: string; header: string }[] | null) ?? []
    await req.payload.update({
      collection: 'tip-parts',
      id: part,
      data: { header, keySeq, formerHeaders: [{ at, header: found.header }, ...former] },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}
