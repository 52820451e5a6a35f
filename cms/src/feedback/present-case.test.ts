import { expect, test } from 'vitest'
import type { FeedbackCase, Setting } from '@chung-tay/shared/payload-types'
import { canReopen, surveyState } from './present-case'

const settings = { feedback: { surveyAfterDays: 28 } } as unknown as Setting
const closed = (closedAt: string, more = {}) =>
  ({ state: 'closed', closedAt, ...more }) as unknown as FeedbackCase
const now = new Date('2026-11-24T03:00:00Z')

test('four weeks after the end one question is asked, once', () => {
  expect(surveyState({ found: closed('2026-10-27T03:00:00Z') }, settings, now)).toBe('due')
  expect(surveyState({ found: closed('2026-10-28T03:00:00Z') }, settings, now)).toBe('later')
  const answered = closed('2026-10-01T03:00:00Z', { survey: 'solved' })
  expect(surveyState({ found: answered }, settings, now)).toBe('done')
  const merged = closed('2026-10-01T03:00:00Z')
  const lead = closed('2026-11-01T03:00:00Z')
  expect(surveyState({ found: merged, lead }, settings, now)).toBe('later')
})

test('a case can be opened again for thirty days, unless nothing of it is left', () => {
  expect(canReopen(closed('2026-10-26T03:00:00Z'), now)).toBe(true)
  expect(canReopen(closed('2026-10-25T02:00:00Z'), now)).toBe(false)
  expect(canReopen(closed('2026-11-20T03:00:00Z', { anonymisedAt: '2026-11-21' }), now)).toBe(false)
})
