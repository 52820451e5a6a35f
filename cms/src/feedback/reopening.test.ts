import type { FeedbackCase, Setting } from '@chung-tay/shared/payload-types'
import { expect, test } from 'vitest'
import { canReopen, reopening, reopeningByStaff, reopeningLeft } from './reopening'
import { smallestGroup, summarizeCases } from './summarize-cases'

const now = new Date('2026-11-27T05:00:00Z')
const answered = {
  kind: 'conduct' as const,
  createdAt: '2026-10-01T01:00:00Z',
  forwardBy: '2026-10-08T16:59:59.999Z',
  answerBy: '2026-10-22T16:59:59.999Z',
  outcome: 'solved',
}

test.each([
  ['late stays late', '2026-11-20T03:00:00Z', { answeredInTime: 0, answeredLate: smallestGroup }],
  ['in time stays so', '2026-10-20T03:00:00Z', { answeredInTime: smallestGroup, answeredLate: 0 }],
])('opened again by an officer and answered at once, %s', (_, answeredAt, counts) => {
  const again = reopeningByStaff({ ...answered, answeredAt }, now, {} as Setting)
  const found = { ...answered, ...again, answeredAt: now.toISOString(), outcome: 'solved' }
  const { total } = summarizeCases(
    Array.from({ length: smallestGroup }, () => found),
    now,
  )
  expect(total).toMatchObject(counts)
})

test('opened again by its sender and answered in time, what was late stays so, with new deadlines', () => {
  const late = { ...answered, answeredAt: '2026-11-20T03:00:00Z' }
  const again = reopening(late, now, {} as Setting)
  expect(new Date(again.answerBy).getTime()).toBeGreaterThan(now.getTime())
  const found = { ...late, ...again, answeredAt: now.toISOString(), outcome: 'solved' }
  const { total } = summarizeCases(
    Array.from({ length: smallestGroup }, () => found),
    now,
  )
  expect(total).toMatchObject({ answeredInTime: 0, answeredLate: smallestGroup })
  expect(reopening({ ...found, answeredAt: null }, now, {} as Setting).hasBeenLate).toBe(true)
})

test('the days to open what was forwarded again run from when it was, whatever happens to it later', () => {
  const forwarded = {
    ...answered,
    state: 'forwarded',
    forwardedAt: '2026-10-10T03:00:00Z',
    updatedAt: '2026-11-26T03:00:00Z',
  } as FeedbackCase
  expect(reopeningLeft(forwarded, {} as Setting)?.by).toEqual(new Date('2026-11-09T03:00:00Z'))
  expect(canReopen(forwarded, {} as Setting, now)).toBe(false)
})
