import type { FeedbackCase } from '@chung-tay/shared/payload-types'
import type { Ending, EventType } from '@chung-tay/shared/feedback/vocabulary'
import type { PayloadRequest } from 'payload'

type Change = Partial<Omit<FeedbackCase, 'id'>> & Record<string, unknown>

/** What an action does to a case: what changes in it, and what its history tells. */
export type Outcome = {
  change?: Change
  event: { type: EventType; text?: string; before?: string; outcome?: Ending }
  handbookId?: string
}

/** The case an action is done to, within its request. */
export type Context = { req: PayloadRequest; found: FeedbackCase; now: Date }
