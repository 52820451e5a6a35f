import { caseStates } from '@chung-tay/shared/feedback/vocabulary'
import { expect, test } from 'vitest'
import { allowedActions } from './allowed-actions'

const always =
  'note priority redact hide-attachment show-attachment publish unpublish to-handbook'.split(' ')

test.each([
  ['received', 'accept assign forward ask answer close merge'],
  ['assigned', 'assign forward ask answer close merge'],
  ['reopened', 'accept assign forward ask answer close merge'],
  ['asked', 'assign forward ask answer merge close'],
  ['answered', 'answer close reopen'],
  ['forwarded', 'close reopen answer'],
  ['closed', 'reopen'],
] as const)('a case that is %s allows: %s, and what is always allowed', (state, actions) => {
  expect(allowedActions(state).sort()).toEqual([...actions.split(' '), ...always].sort())
})

test('every state has its actions', () =>
  expect(caseStates.filter(({ value }) => allowedActions(value).length === 0)).toEqual([]))
