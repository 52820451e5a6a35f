import { submissionEndpoint } from '../../platform/submissions'
import {
  feedbackReceiptSchema,
  feedbackSubmissionSchema,
} from '@chung-tay/shared/feedback/contract'
import { handOver, signReceipt } from '../../signed-receipts'
import { contentOf, hashUploads } from '../receipt'
import { prepareCase, storeCase } from '../store-case'
import { trackingCodeFor } from '../tracking'

/**
 * `POST /api/feedback/submissions`: stores a piece of feedback and answers its tracking code and a signed
 * receipt. Of the receipt only what was signed is remembered: content and salt are made again.
 */
export const submitEndpoint = submissionEndpoint({
  path: '/feedback/submissions',
  summary: 'Send feedback',
  body: feedbackSubmissionSchema,
  answer: feedbackReceiptSchema,
  limit: { points: 20, perSeconds: 3600 },
  prepare: async ({ req, body }) => {
    const [prepared, hashes] = await Promise.all([
      prepareCase(req, body),
      hashUploads(req, body.attachments),
    ])
    return { prepared, hashes }
  },
  store: async ({ req, body, key, prepared: { prepared, hashes } }) => {
    const stored = await storeCase(req, { body, key, prepared })
    const files = body.attachments
      .filter((id) => !stored.missingAttachments.includes(id))
      .flatMap((id) => hashes.get(id) ?? [])
    const { reference: ref, receivedAt: at } = stored
    const content = contentOf(body, files)
    return { ...stored, files, receipt: signReceipt({ kind: 'feedback', ref, at, content }, key) }
  },
  reveal: ({ files, receipt, ...stored }, { key, body }) => ({
    ...stored,
    trackingCode: trackingCodeFor(key),
    // What was remembered before receipts were signed has neither.
    signedReceipt: handOver(receipt, contentOf(body, files ?? []), key),
  }),
})
