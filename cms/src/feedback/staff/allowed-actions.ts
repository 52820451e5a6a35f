import type { CaseState } from '@chung-tay/shared/feedback/vocabulary'
import type { ActionName } from './action-schema'

const always: ActionName[] = [
  'note',
  'priority',
  'redact',
  'hide-attachment',
  'show-attachment',
  'publish',
  'unpublish',
  'to-handbook',
]
const whileOpen: ActionName[] = ['assign', 'forward', 'ask', 'answer', 'close', 'merge']

const byState: Record<CaseState, ActionName[]> = {
  received: ['accept', ...whileOpen],
  assigned: whileOpen,
  reopened: ['accept', ...whileOpen],
  asked: whileOpen,
  answered: ['answer', 'close', 'reopen'],
  forwarded: ['close', 'reopen', 'answer'],
  closed: ['reopen'],
}

/** What may be done to a case in this state. */
export function allowedActions(state: CaseState): ActionName[] {
  return [...byState[state], ...always]
}
