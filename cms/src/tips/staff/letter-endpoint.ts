import { randomBytes } from 'node:crypto'
import { check, conflict, jsonOf, staffEndpoint } from '../../platform/http'
import { idempotencyKey, storeOnce } from '../../platform/submissions'
import { addAudit } from './audit'
import { letterSchema } from './case-schema'
import { asNamed, findTip, tipUnit, updateTip } from './find-tip'
import { mustBeCurrent } from './must-be-current'
import { handlesTips } from './who'

const maxBytes = 768 * 1024

/** `POST /api/tips/staff/cases/:id/letters`: a reply to the sender, or a note for colleagues, sealed in the browser. */
export const letterEndpoint = staffEndpoint({
  method: 'post',
  path: '/tips/staff/cases/:id/letters',
  isAllowed: handlesTips,
  answer: async (req) => {
    const raw = await jsonOf(req, maxBytes)
    const { kind, header, payload, keySeq } = check(letterSchema, raw)
    const { answer } = await storeOnce({
      req,
      route: `tips/staff/letters ${String(req.routeParams?.id)}`,
      key: idempotencyKey(req.headers),
      content: header,
      store: async () => {
        const tip = await findTip(req)
        if (tip.state === 'closed' && kind === 'reply')
          throw conflict('CLOSED', 'Vụ việc đã kết thúc. Mở lại trước khi trả lời.')
        await mustBeCurrent(req, tip, keySeq, header)
        const order = tip.letters
        await updateTip(req, tip.id, {
          letters: order + 1,
          ...(kind === 'reply' ? { lastHandlerAt: new Date().toISOString() } : {}),
        })
        await req.payload.create({
          collection: 'tip-parts',
          data: {
            name: randomBytes(16).toString('hex'),
            tip: tip.id,
            kind,
            author: 'handler',
            order,
            header,
            payload,
            size: Buffer.byteLength(payload, 'base64'),
            keySeq,
          },
          depth: 0,
          overrideAccess: true,
          req,
        })
        await addAudit(req, {
          action: kind === 'reply' ? 'replied' : 'noted',
          unit: tipUnit(tip),
          tip: asNamed(tip),
        })
        return { order }
      },
    })
    return answer
  },
})
