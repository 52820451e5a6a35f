import type { Setting } from '@chung-tay/shared/payload-types'
import { expect, test } from 'vitest'
import { reopeningByStaff } from './reopening'
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
