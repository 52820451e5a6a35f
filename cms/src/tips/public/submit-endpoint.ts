import type { PayloadRequest } from 'payload'
import { currentSettings } from '../../platform/current-settings'
import { datedReference } from '../../platform/crypto/references'
import { publishedBySlug } from '../../platform/published-by-slug'
import {
  badFields,
  type Brake,
  conflict,
  countTowardsBrake,
  waitForTurn,
} from '../../platform/http'
import { submissionEndpoint } from '../../platform/submissions'
import { handOver, signReceipt } from '../../signed-receipts'
import { hashBox, hashVerifier } from '../box'
import { claimFiles } from '../claim-files'
import { tipReceiptSchema, tipSubmissionSchema } from '@chung-tay/shared/tips/contract'
import { tipDeadlines } from '../deadlines'
import { mustMatchKeys } from '../must-match-keys'
import { contentOf } from '../receipt'
import { storeLetter } from '../store-letter'

const perAddress: Brake = { points: 30, perSeconds: 3600, free: 5, firstMs: 500, maxMs: 10_000 }
/** A flood of one unit's box grows slow for everybody before it is refused. */
const perUnit: Brake = { points: 2000, perSeconds: 3600, free: 300, firstMs: 250, maxMs: 5000 }

/** `POST /api/tips/submissions`: a sealed tip. What it says, the server cannot read. */
export const submitEndpoint = submissionEndpoint({
  path: '/tips/submissions',
  summary: 'Send a crime tip, sealed for the handlers of a unit',
  body: tipSubmissionSchema,
  answer: tipReceiptSchema,
  limit: { points: 120, perSeconds: 3600 },
  maxBytes: 640 * 1024,
  prepare: async ({ req, body, client }) => {
    await waitForTurn('tips submissions', client, perAddress)
    await waitForTurn('tips of unit', body.unit, perUnit)
    await countTowardsBrake('tips submissions', client, perAddress)
    await countTowardsBrake('tips of unit', body.unit, perUnit)
    const [unit, settings, content] = await Promise.all([
      publishedBySlug(req.payload, 'units', body.unit),
      currentSettings(req.payload),
      contentOf(req, body),
    ])
    if (!unit) throw badFields({ unit: 'Đơn vị này không còn nhận tin. Hãy chọn đơn vị khác.' })
    return { unit, settings, content }
  },
  store: async ({ req, body, key, prepared: { unit, settings, content } }) => {
    await mustMatchKeys(req, body.unit, body.head.seq)
    await mustBeNew(req, body.box)
    const now = new Date()
    const receivedAt = now.toISOString()
    const reference = datedReference('TG', now)
    const tip = await req.payload.db.create({
      collection: 'tips',
      data: {
        reference,
        boxHash: hashBox(body.box),
        verifierHash: hashVerifier(body.verifier),
        unit: unit.id,
        state: 'received',
        history: [{ state: 'received', at: receivedAt }],
        head: body.head,
        letters: 1,
        receivedAt,
        ...tipDeadlines(now, settings),
        extensions: 0,
        lastSenderAt: receivedAt,
      },
      req,
    })
    const place = { tip: String(tip.id), order: 0, keySeq: body.head.seq }
    await storeLetter(req, { ...place, kind: 'report', author: 'sender', sealed: body.letter })
    await claimFiles(req, body.files, place)
    const receipt = signReceipt({ kind: 'tip', ref: reference, at: receivedAt, content }, key)
    // The content is hashes of sealed bytes: it may be remembered.
    return { reference, receivedAt, receipt, content }
  },
  reveal: ({ reference, receivedAt, receipt, content }, { key }) => ({
    reference,
    receivedAt,
    signedReceipt: handOver(receipt, content, key),
  }),
})

async function mustBeNew(req: PayloadRequest, box: string): Promise<void> {
  const taken = await req.payload.db.findOne({
    collection: 'tips',
    where: { boxHash: { equals: hashBox(box) } },
    req,
  })
  if (!taken) return
  throw conflict('BOX_TAKEN', 'Mã này đã có hộp thư. Hãy mở trang lại để nhận mã khác.')
}
