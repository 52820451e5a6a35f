import type { PayloadRequest } from 'payload'
import type { FeedbackEvent } from '@chung-tay/shared/payload-types'
import type { Ending, EventType } from '@chung-tay/shared/feedback/vocabulary'

type NewEvent = {
  case: string
  type: EventType
  text?: string
  /** How the case ended with this. */
  outcome?: Ending
  by?: string
  unitName?: string
  before?: string
}

/** Writes a line into a case's history, within the request's transaction. */
export function addEvent(req: PayloadRequest, event: NewEvent): Promise<FeedbackEvent> {
  return req.payload.create({
    collection: 'feedback-events',
    data: event,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** A case's history, oldest first. */
export async function eventsOf(req: PayloadRequest, caseId: string): Promise<FeedbackEvent[]> {
  const { docs } = await req.payload.find({
    collection: 'feedback-events',
    where: { case: { equals: caseId } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}
