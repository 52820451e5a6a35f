import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graceMs, lastCallMs } from '@chung-tay/shared/quiz/live/vocabulary'
import type { Session } from './session'
import {
  afterResult,
  ended,
  isOverdue,
  lastCall,
  opened,
  paused,
  resumed,
  takesAnswer,
} from './steps'

const fresh: Session = {
  id: 's',
  code: '123456',
  title: 'Buổi',
  seconds: 30,
  total: 3,
  phase: 'lobby',
  place: -1,
  rev: 1,
  closesAt: null,
  leftMs: null,
  results: [],
  openedAt: 0,
  changedAt: 0,
  endedAt: null,
  clearedAt: null,
  byName: '',
}
const openAt = (now: number): Session => ({ ...fresh, ...opened(fresh, 0, now) })

test('an answer counts for the open question until a grace after its time, and for no other', () => {
  const session = openAt(1000)
  expect(session.closesAt).toBe(31_000)
  expect(takesAnswer(session, 0, 31_000 + graceMs)).toBe(true)
  expect(takesAnswer(session, 0, 31_001 + graceMs)).toBe(false)
  expect(takesAnswer(session, 1, 2000)).toBe(false)
  expect(takesAnswer(session, -1, 2000)).toBe(false)
  for (const phase of ['lobby', 'closed', 'board', 'ended'] as const)
    expect(takesAnswer({ ...session, phase }, 0, 2000)).toBe(false)
})

test('whoever goes on early leaves everybody three seconds, or what was left', () => {
  const session = openAt(0)
  expect(lastCall(session, 10_000).closesAt).toBe(10_000 + lastCallMs)
  expect(lastCall(session, 29_000).closesAt).toBe(30_000)
  expect(lastCall(session, 30_900).closesAt).toBe(30_900)
  const stopped = { ...session, ...paused(session, 28_000) }
  expect(lastCall(stopped, 90_000)).toEqual({ closesAt: 92_000, leftMs: null })
})

test('only a running clock stops, only a stopped one goes on', () => {
  const session = openAt(0)
  expect(paused(fresh, 0)).toBeUndefined()
  expect(resumed(session, 0)).toBeUndefined()
  expect(paused(session, 30_000)).toBeUndefined()
  const stopped = { ...session, ...paused(session, 12_000) }
  expect([stopped.closesAt, stopped.leftMs]).toEqual([null, 18_000])
  expect(paused(stopped, 13_000)).toBeUndefined()
  expect(takesAnswer(stopped, 0, 10_000_000)).toBe(true)
  expect(resumed({ ...stopped, phase: 'closed' }, 0)).toBeUndefined()
})

test('a board follows every result but the last, and a question every board', () => {
  expect(afterResult({ ...fresh, phase: 'closed', place: 0 })).toBe('board')
  expect(afterResult({ ...fresh, phase: 'closed', place: 2 })).toBe('end')
  expect(afterResult({ ...fresh, phase: 'board', place: 1 })).toBe('next')
  expect(afterResult(fresh)).toBe('next')
  expect(ended(5)).toMatchObject({ phase: 'ended', code: '', endedAt: 5 })
})

const doings = fc.array(
  fc.tuple(fc.constantFrom('pause', 'resume', 'last', 'wait'), fc.integer({ min: 0, max: 9000 })),
  { maxLength: 40 },
)

test('however often the clock is stopped, nobody gets more time than the question has, but for the stops', () => {
  let stops = 0
  fc.assert(
    fc.property(doings, (list) => {
      let session = openAt(0)
      let [now, running] = [0, 0]
      for (const [doing, ms] of list) {
        const change =
          doing === 'pause'
            ? paused(session, now)
            : doing === 'resume'
              ? resumed(session, now)
              : doing === 'last'
                ? lastCall(session, now)
                : undefined
        if (doing === 'pause' && change) stops += 1
        session = { ...session, ...change }
        // Exactly one of the two is known: until when, or how much is left.
        expect([session.closesAt, session.leftMs].filter((each) => each !== null)).toHaveLength(1)
        if (session.closesAt !== null)
          running += Math.max(0, Math.min(now + ms, session.closesAt) - now)
        now += ms
      }
      expect(running).toBeLessThanOrEqual(30_000)
      if (session.closesAt !== null)
        expect(isOverdue(session, session.closesAt + graceMs + 1)).toBe(true)
      else expect(isOverdue(session, now)).toBe(false)
    }),
  )
  expect(stops).toBeGreaterThan(50)
})
