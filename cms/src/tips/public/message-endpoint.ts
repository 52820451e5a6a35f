import type { RequestError } from '../../platform/http'
import { conflict } from '../../platform/http'
import { submissionEndpoint } from '../../platform/submissions'
import { tipOfBox } from '../box'
import { claimFiles } from '../claim-files'
import { tipMessageAnswerSchema, tipMessageSchema } from '@chung-tay/shared/tips/contract'
import { keysChanged, mustMatchKeys } from '../must-match-keys'
import { storeLetter } from '../store-letter'
import type { Tip } from '@chung-tay/shared/payload-types'
import { canWrite, unitOf } from './box-endpoint'

/** `POST /api/tips/messages`: another sealed letter of the sender, with files. */
export const messageEndpoint = submissionEndpoint({
  path: '/tips/messages',
  summary: 'Add a sealed letter to a tip',
  body: tipMessageSchema,
  answer: tipMessageAnswerSchema,
  limit: { points: 120, perSeconds: 3600 },
  maxBytes: 640 * 1024,
  prepare: async ({ req, body, client }) => {
    const tip = await tipOfBox(req, body, client)
    return { id: tip.id, unit: (await unitOf(req, tip))?.slug }
  },
  store: async ({ req, body, prepared }) => {
    if (prepared.unit !== body.unit) throw keysChanged()
    await mustMatchKeys(req, body.unit, body.keySeq)
    // Read again: another letter may have come meanwhile, and each has its own place.
    const tip = await req.payload.db.findOne<Tip>({
      collection: 'tips',
      where: { id: { equals: prepared.id } },
      req,
    })
    if (!tip || !canWrite(tip)) throw closed()
    const order = tip.letters
    await req.payload.db.updateOne({
      collection: 'tips',
      where: { id: { equals: tip.id } },
      data: { letters: order + 1, lastSenderAt: new Date().toISOString() },
      req,
    })
    const place = { tip: tip.id, order, keySeq: body.keySeq }
    await storeLetter(req, { ...place, kind: 'message', author: 'sender', sealed: body.letter })
    await claimFiles(req, body.files, place)
    return { order }
  },
})

function closed(): RequestError {
  return conflict(
    'TIP_CLOSED',
    'Việc giải quyết tin này đã kết thúc. Nếu có tình tiết mới, hãy gửi tin mới.',
  )
}
