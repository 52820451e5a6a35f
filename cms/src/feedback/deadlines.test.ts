import { expect, test } from 'vitest'
import type { Setting } from '@chung-tay/shared/payload-types'
import { deadlinesFor } from './deadlines'

const settings = {
  holidays: [{ date: '2026-11-30', name: 'Nghỉ', kind: 'off' }],
  feedback: {
    forwardDays: 5,
    answerDays: 10,
    answerRules: [{ kind: 'conduct', days: 3, legalBasis: 'Quy chế' }],
  },
} as unknown as Setting

test('deadlines count working days from the day after, past weekends and holidays', () => {
  // Tuesday 24 November 2026, late in the evening in Viet Nam.
  const received = new Date('2026-11-24T16:30:00Z')
  const { forwardBy, answerBy } = deadlinesFor('social-issue', received, settings)
  expect(forwardBy).toBe('2026-12-02T16:59:59.000Z')
  expect(answerBy).toBe('2026-12-09T16:59:59.000Z')
})

test('a kind may have its own deadline', () => {
  const { answerBy } = deadlinesFor('conduct', new Date('2026-11-24T02:00:00Z'), settings)
  expect(answerBy).toBe('2026-11-27T16:59:59.000Z')
})

test('no kind needs a deadline of its own', () => {
  const some = { feedback: { answerDays: 10 } } as Setting
  const { answerBy } = deadlinesFor('conduct', new Date('2026-11-24T02:00:00Z'), some)
  expect(answerBy).toBe('2026-12-08T16:59:59.000Z')
})

test('without settings a case is forwarded within five working days and answered within fifteen', () => {
  // Tuesday 24 November 2026; no holiday in the way.
  expect(deadlinesFor('praise', new Date('2026-11-24T02:00:00Z'), {} as Setting)).toEqual({
    forwardBy: '2026-12-01T16:59:59.000Z',
    answerBy: '2026-12-15T16:59:59.000Z',
  })
})
