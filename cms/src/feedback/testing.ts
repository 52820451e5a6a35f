import { expect } from 'vitest'
import { stranger, type Answer, type Api } from '../platform/testing/api'
import { communes } from '../platform/testing/communes'
import { submit } from '../platform/testing/submit'
import type {
  FeedbackReceipt,
  FeedbackSubmission,
  TrackedCase,
} from '@chung-tay/shared/feedback/contract'

/** Feedback as the mini app sends it. */
export async function someFeedback(
  more: Partial<FeedbackSubmission> = {},
): Promise<FeedbackSubmission> {
  const [commune] = await communes(1)
  return {
    kind: 'social-issue',
    text: 'Đèn đường ở ngã ba đầu làng hỏng đã một tuần, tối rất nguy hiểm.',
    commune: commune!.slug,
    ...more,
  }
}

/** Sends feedback and gives its receipt and, as staff sees it, its id. */
export async function newCase(staff: Api, more: Partial<FeedbackSubmission> = {}) {
  const { status, body } = await submit('/api/feedback/submissions', await someFeedback(more))
  expect(status, JSON.stringify(body)).toBe(201)
  const receipt = body as FeedbackReceipt
  const found = await staff.get(
    `/api/feedback-cases?where[reference][equals]=${receipt.reference}&depth=0`,
  )
  return { ...receipt, id: found.body.docs[0]?.id as string }
}

export function act(staff: Api, id: string, action: object): Promise<Answer> {
  return staff.post(`/api/feedback/cases/${id}/actions`, action)
}

/** The case as its sender sees it. */
export async function track(code: string): Promise<TrackedCase> {
  const { status, body } = await stranger().post('/api/feedback/track', { code })
  expect(status, JSON.stringify(body)).toBe(200)
  return body as TrackedCase
}
