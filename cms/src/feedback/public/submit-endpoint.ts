import { submissionEndpoint } from '../../platform/submissions'
import { feedbackReceiptSchema, feedbackSubmissionSchema } from '../contract'
import { storeCase } from '../store-case'
import { trackingCodeFor } from '../tracking'

/** `POST /api/feedback/submissions`: stores a piece of feedback and answers its tracking code. */
export const submitEndpoint = submissionEndpoint({
  path: '/feedback/submissions',
  summary: 'Send feedback',
  body: feedbackSubmissionSchema,
  answer: feedbackReceiptSchema,
  limit: { points: 20, perSeconds: 3600 },
  store: ({ req, body, key }) => storeCase(req, body, key),
  reveal: (stored, key) => ({ ...stored, trackingCode: trackingCodeFor(key) }),
})
