import { submissionEndpoint } from '../../platform/submissions'
import {
  feedbackReceiptSchema,
  feedbackSubmissionSchema,
} from '@chung-tay/shared/feedback/contract'
import { prepareCase, storeCase } from '../store-case'
import { trackingCodeFor } from '../tracking'

/** `POST /api/feedback/submissions`: stores a piece of feedback and answers its tracking code. */
export const submitEndpoint = submissionEndpoint({
  path: '/feedback/submissions',
  summary: 'Send feedback',
  body: feedbackSubmissionSchema,
  answer: feedbackReceiptSchema,
  limit: { points: 20, perSeconds: 3600 },
  prepare: ({ req, body }) => prepareCase(req, body),
  store: ({ req, ...submission }) => storeCase(req, submission),
  reveal: (stored, key) => ({ ...stored, trackingCode: trackingCodeFor(key) }),
})
