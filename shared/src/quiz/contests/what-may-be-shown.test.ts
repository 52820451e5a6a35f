import { expect, test } from 'vitest'
import { graceSeconds } from './vocabulary'
import { mayShowResults, resultsAt } from './what-may-be-shown'

test('results are shown when the last answer cannot be sent any more, not a moment before', () => {
  const contest = { endsAt: 1_000_000 }
  const last = contest.endsAt + graceSeconds * 1000
  expect(resultsAt(contest)).toBe(last)
  expect(
    [0, contest.endsAt - 1, contest.endsAt, last].map((now) => mayShowResults(contest, now)),
  ).toEqual([false, false, false, false])
  expect(mayShowResults(contest, last + 1)).toBe(true)
})
