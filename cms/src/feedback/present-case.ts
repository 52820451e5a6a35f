import { toLocalDate } from '@chung-tay/miniapp/calendar'
import type { FeedbackAttachment, FeedbackCase, FeedbackEvent, Setting } from '../payload-types'
import { presentAttachment } from './attachments'
import type { PublicCase, TrackedCase } from './contract'
import { idOf } from './find-case'
import { caseStates, eventTypes, feedbackKinds, labelOf, openStates } from './vocabulary'

const coordinators = 'Điều phối viên của công an tỉnh'
const reopenDays = 30

type Parts = {
  case: FeedbackCase
  unitName: string | undefined
  events: FeedbackEvent[]
  attachments: FeedbackAttachment[]
  settings: Setting
  now: Date
}

/** What the sender sees of a case: no names of officers, no internal notes. */
export function presentCase(parts: Parts): Omit<TrackedCase, 'ratingCode'> {
  const { case: found, unitName, events, attachments, settings, now } = parts
  const isOpen = (openStates as readonly string[]).includes(found.state)
  return {
    reference: found.reference,
    kind: found.kind,
    kindWords: labelOf(feedbackKinds, found.kind),
    state: found.state,
    stateWords: stateWords(found.state),
    text: found.text,
    place: found.place ?? null,
    handledBy:
      found.state === 'forwarded'
        ? (found.forwardedTo ?? coordinators)
        : (unitName ?? coordinators),
    receivedAt: found.createdAt,
    deadline: isOpen
      ? {
          by: found.answerBy,
          legalBasis: answerBasis(found, settings),
          isOver: new Date(found.answerBy) < now,
        }
      : null,
    attachments: attachments.filter(({ event }) => !event).map(presentAttachment),
    timeline: events.flatMap((event) => presentEvent(event, attachments)),
    canWrite: isOpen && !found.anonymisedAt,
    canReopen: canReopen(found, now),
    isPublished: Boolean(found.isPublished),
    survey: surveyState(found, settings, now),
  }
}

function presentEvent(event: FeedbackEvent, attachments: FeedbackAttachment[]) {
  const words = eventTypes.find(({ value }) => value === event.type)?.words
  if (!words) return []
  return [
    {
      at: event.createdAt,
      type: event.type,
      words,
      text: event.text ?? null,
      from: event.by || event.type !== 'message' ? ('police' as const) : ('sender' as const),
      unitName: event.unitName ?? null,
      attachments: attachments
        .filter((file) => idOf(file.event) === event.id)
        .map(presentAttachment),
    },
  ]
}

/** What everybody sees of a case that was made public. */
export function presentPublicCase(found: FeedbackCase, unitName: string | undefined): PublicCase {
  return {
    reference: found.reference,
    kind: found.kind,
    kindWords: labelOf(feedbackKinds, found.kind),
    state: found.state,
    stateWords: stateWords(found.state),
    title: found.publicTitle ?? '',
    text: found.publicText ?? '',
    answer: found.publicAnswer || null,
    place: placeName(found),
    handledBy:
      found.state === 'forwarded'
        ? (found.forwardedTo ?? coordinators)
        : (unitName ?? coordinators),
    receivedOn: toLocalDate(found.createdAt),
    answeredOn: found.answeredAt ? toLocalDate(found.answeredAt) : null,
    senderName: found.showName ? found.name || null : null,
    followers: found.followers ?? 0,
  }
}

/** Whether the sender may open the case again: it ended, not long ago. */
export function canReopen(
  { state, closedAt, answeredAt, anonymisedAt }: FeedbackCase,
  now: Date,
): boolean {
  if (anonymisedAt || !['answered', 'closed'].includes(state)) return false
  const ended = closedAt ?? answeredAt
  return !ended || now.getTime() - new Date(ended).getTime() < reopenDays * 86_400_000
}

/** Whether it is time to ask how it went. */
export function surveyState(
  found: FeedbackCase,
  settings: Setting,
  now: Date,
): TrackedCase['survey'] {
  if (found.survey) return 'done'
  if (found.state !== 'closed' || !found.closedAt) return 'later'
  const days = settings.feedback?.surveyAfterDays ?? 28
  return now.getTime() - new Date(found.closedAt).getTime() >= days * 86_400_000 ? 'due' : 'later'
}

function placeName({ commune }: FeedbackCase): string | null {
  return typeof commune === 'object' && commune ? (commune.area ?? commune.name) : null
}

function stateWords(state: FeedbackCase['state']): string {
  return caseStates.find(({ value }) => value === state)?.words ?? ''
}

function answerBasis({ kind }: FeedbackCase, settings: Setting): string {
  const rule = settings.feedback?.answerRules?.find((each) => each.kind === kind)
  return rule?.legalBasis ?? settings.feedback?.answerBasis ?? ''
}
