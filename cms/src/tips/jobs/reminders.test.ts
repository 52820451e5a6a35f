import { expect, test } from 'vitest'
import { stageOf } from './reminders'

const now = new Date('2026-11-24T10:00:00Z')
const tip = {
  state: 'received',
  unit: 'u1',
  classifyBy: '2026-11-25T09:00:00.000Z',
  resolveBy: '2026-12-14T16:59:59.000Z',
} as const
const stage = (more: object) => stageOf({ ...tip, ...more }, now, 72)

test('a new tip is announced, then said to be late, each once', () => {
  expect(stage({})?.occasion).toBe('new')
  expect(stage({ classifyBy: '2026-11-24T09:00:00.000Z' })).toEqual({
    occasion: 'due',
    mark: 'unclassified 2026-11-24T09:00:00.000Z',
  })
  expect(stageOf(tip, now, 72)?.mark).toBe(stageOf(tip, now, 72)?.mark)
})

test('a transferred tip is announced to the unit that got it', () => {
  const before = stageOf(tip, now, 72)?.mark
  expect(stageOf({ ...tip, state: 'transferred', unit: 'u2' }, now, 72)?.mark).not.toBe(before)
})

test('a classified tip is quiet until its deadline is near', () => {
  expect(stage({ state: 'checking' })).toBeUndefined()
  const [near, over] = ['2026-11-26T16:59:59.000Z', '2026-11-23T16:59:59.000Z']
  expect(stage({ state: 'checking', resolveBy: near })).toEqual({
    occasion: 'due',
    mark: `near ${near}`,
  })
  expect(stage({ state: 'checking', resolveBy: over })).toEqual({
    occasion: 'due',
    mark: `over ${over}`,
  })
})
