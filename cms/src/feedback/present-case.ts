import { dayMs, toLocalDate } from '@chung-tay/shared/calendar'
import type {
  FeedbackAttachment,
  FeedbackCase,
  FeedbackEvent,
  Setting,
} from '@chung-tay/shared/payload-types'
import { idOf } from '../platform/related-id'
import { presentAttachment } from './attachments'
import type { PublicCase, TrackedCase } from '@chung-tay/shared/feedback/contract'
import { lowerFirst } from '@chung-tay/shared/text'
import { labelOf } from '@chung-tay/shared/text/label-of'
import {
  caseStates,
  coordinatorsName,
  endings,
  eventTypes,
  feedbackKinds,
  openStates,
} from '@chung-tay/shared/feedback/vocabulary'
import { canReopen, reopeningLeft } from './reopening'

type Parts = {
  case: FeedbackCase
  /** The case that this one was merged into, with its events; the case itself when it was not. */
  lead: FeedbackCase
  leadEvents: FeedbackEvent[]
  unitName: string | undefined
  events: FeedbackEvent[]
  attachments: FeedbackAttachment[]
  settings: Setting
  now: Date
}

/** What the sender of a merged case reads of the other one: what the police said of it, nothing of its sender. */
const sharedTypes = ['accepted', 'forwarded', 'answered', 'closed', 'reopened']

/**
 * What the sender sees of a case: no names of officers, no internal notes. A merged case stands as the
 * case it was merged into.
 */
export function presentCase(parts: Parts): Omit<TrackedCase, 'ratingCode'> {
  const { case: found, lead, unitName, events, leadEvents, attachments, settings, now } = parts
  const isOpen = isOpenState(lead.state)
  // What the other sender was asked is no question to this one.
  const state = lead !== found && lead.state === 'asked' ? 'assigned' : lead.state
  const reopenings = reopeningLeft(found, settings)
  const shared = leadEvents.filter(({ type, by }) => by && sharedTypes.includes(type))
  return {
    isTold: Boolean(found.notifyByEmail || found.notifyByZalo),
    reference: found.reference,
    kind: found.kind,
    kindWords: labelOf(feedbackKinds, found.kind),
    state,
    stateWords: stateWords({ state, outcome: lead.outcome }),
    text: found.text,
    place: found.place ?? null,
    handledBy:
      lead.state === 'forwarded'
        ? (lead.forwardedTo ?? coordinatorsName)
        : (unitName ?? coordinatorsName),
    receivedAt: found.createdAt,
    deadline: isOpen
      ? {
          by: lead.answerBy,
          legalBasis: answerBasis(lead, settings),
          isOver: new Date(lead.answerBy) < now,
        }
      : null,
    attachments: attachments.filter(({ event }) => !event).map(presentAttachment),
    timeline: [...events, ...(lead === found ? [] : shared)]
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
      .flatMap((event) => presentEvent(event, attachments)),
    canWrite: isOpenState(found.state) && !found.anonymisedAt,
    ending: presentEnding(lead, lead === found ? events : leadEvents),
    isMerged: lead !== found && isOpen,
    canReopen: canReopen(found, settings, now),
    reopenBy: reopenings?.by.toISOString() ?? null,
    reopeningsLeft: reopenings?.times ?? 0,
    isPublished: Boolean(found.isPublished),
    survey: surveyState({ found, lead }, settings, now),
  }
}

function presentEvent(event: FeedbackEvent, attachments: FeedbackAttachment[]) {
  const kind = eventTypes.find(({ value }) => value === event.type)?.words
  if (!kind) return []
  const ended = endings.find(({ value }) => value === event.outcome)?.words
  // What was merged or forwarded says so itself.
  const words = ended && isSpoken(event) ? `${kind}: ${lowerFirst(ended)}` : kind
  return [
    {
      at: event.createdAt,
      type: event.type,
      words,
      text: event.text ?? null,
      from: isOfSender(event) ? ('sender' as const) : ('police' as const),
      unitName: event.unitName ?? null,
      attachments: attachments
        .filter((file) => idOf(file.event) === event.id)
        .map(presentAttachment),
    },
  ]
}

/** Whether an officer ended or answered the case with words of their own. */
const isSpoken = ({ type, by }: FeedbackEvent) =>
  Boolean(by) && (type === 'answered' || type === 'closed')

/** How a case ended, and what the police wrote at the end. */
function presentEnding(
  { state, outcome, forwardedTo }: FeedbackCase,
  events: FeedbackEvent[],
): TrackedCase['ending'] {
  const ending = endings.find(({ value }) => value === outcome)
  if (!ending || isOpenState(state)) return null
  const last = events.findLast(
    (event) => event.text && (isSpoken(event) || event.type === 'forwarded'),
  )
  return {
    outcome: ending.value,
    words: ending.words,
    isSolved: ending.isSolved,
    why: (ending.value === 'forwarded' ? withoutName(last, forwardedTo) : last?.text) || null,
    forwardedTo: ending.value === 'forwarded' ? (forwardedTo ?? null) : null,
  }
}

/** The first line of what was written when it was forwarded is to whom. */
function withoutName(event: FeedbackEvent | undefined, name: string | null | undefined) {
  const text = event?.text ?? ''
  return event?.type === 'forwarded' && name && text.startsWith(name)
    ? text.slice(name.length).trim()
    : text
}

/** Senders write messages and open cases again; officers do that too, but under their name. */
const isOfSender = ({ type, by }: FeedbackEvent) =>
  !by && (type === 'message' || type === 'reopened')

const isOpenState = (state: string) => (openStates as readonly string[]).includes(state)

/** What everybody sees of a case that was made public. */
export function presentPublicCase(found: FeedbackCase, unitName: string | undefined): PublicCase {
  return {
    reference: found.reference,
    kind: found.kind,
    kindWords: labelOf(feedbackKinds, found.kind),
    state: found.state,
    stateWords: stateWords(found),
    isSolved: found.state === 'closed' ? (endingOf(found)?.isSolved ?? null) : null,
    title: found.publicTitle ?? '',
    text: found.publicText ?? '',
    answer: found.publicAnswer || null,
    place: placeName(found),
    handledBy:
      found.state === 'forwarded'
        ? (found.forwardedTo ?? coordinatorsName)
        : (unitName ?? coordinatorsName),
    receivedOn: toLocalDate(found.createdAt),
    answeredOn: found.answeredAt ? toLocalDate(found.answeredAt) : null,
    senderName: found.showName ? found.name || null : null,
    followers: found.followers ?? 0,
    followersCrowded: found.followersCrowded ?? 0,
  }
}

/** Whether it is time to ask how it went: some weeks after the case, or the one it was merged into, ended. */
export function surveyState(
  { found, lead = found }: { found: FeedbackCase; lead?: FeedbackCase },
  settings: Setting,
  now: Date,
): TrackedCase['survey'] {
  if (found.survey) return 'done'
  if (lead.state !== 'closed' || !lead.closedAt) return 'later'
  const days = settings.feedback?.surveyAfterDays ?? 28
  return now.getTime() - new Date(lead.closedAt).getTime() >= days * dayMs ? 'due' : 'later'
}

function placeName({ commune }: FeedbackCase): string | null {
  return typeof commune === 'object' && commune ? (commune.area ?? commune.name) : null
}

const endingOf = ({ outcome }: Pick<FeedbackCase, 'outcome'>) =>
  endings.find(({ value }) => value === outcome)

/** A closed case is solved or not, where somebody wrote it down. */
function stateWords({ state, outcome }: Pick<FeedbackCase, 'state' | 'outcome'>): string {
  const ending = endingOf({ outcome })
  if (state === 'closed' && ending)
    return ending.isSolved ? ending.words : 'Đã đóng, chưa giải quyết'
  return caseStates.find(({ value }) => value === state)?.words ?? ''
}

function answerBasis({ kind }: FeedbackCase, settings: Setting): string {
  const rule = settings.feedback?.answerRules?.find((each) => each.kind === kind)
  return rule?.legalBasis ?? settings.feedback?.answerBasis ?? ''
}
