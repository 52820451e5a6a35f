import { expect, test } from 'vitest'
import type { FeedbackCase, Setting } from '@chung-tay/shared/payload-types'
import { surveyState } from './present-case'
import { canReopen } from './reopening'

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

test('a case can be opened again for the days and as often as the settings say, unless nothing of it is left', () => {
  const may = (found: FeedbackCase, own = settings) => canReopen(found, own, now)
  expect(may(closed('2026-10-26T03:00:00Z'))).toBe(true)
  expect(may(closed('2026-10-25T02:00:00Z'))).toBe(false)
  expect(may(closed('2026-11-20T03:00:00Z', { anonymisedAt: '2026-11-21' }))).toBe(false)
  expect(may(closed('2026-11-20T03:00:00Z', { reopenings: 1 }))).toBe(true)
  expect(may(closed('2026-11-20T03:00:00Z', { reopenings: 2 }))).toBe(false)
  const strict = { feedback: { reopenDays: 3, reopenTimes: 1 } } as unknown as Setting
  expect(may(closed('2026-11-22T03:00:00Z'), strict)).toBe(true)
  expect(may(closed('2026-11-20T03:00:00Z'), strict)).toBe(false)
  expect(may(closed('2026-11-22T03:00:00Z', { reopenings: 1 }), strict)).toBe(false)
  const forwarded = { state: 'forwarded', forwardedAt: '2026-11-20T03:00:00Z' } as FeedbackCase
  expect(may(forwarded)).toBe(true)
  expect(may({ ...forwarded, state: 'assigned' })).toBe(false)
})
