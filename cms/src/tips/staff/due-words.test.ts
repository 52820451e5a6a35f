import { expect, test } from 'vitest'
import { dueWords } from './due-words'

const now = new Date('2026-11-24T10:00:00Z')
const tip = {
  state: 'received',
  classifyBy: '2026-11-25T09:30:00.000Z',
  resolveBy: '2026-12-14T16:59:59.000Z',
} as const

test('the next deadline counts: classification first, then the decision, then none', () => {
  expect(dueWords(tip, now)).toEqual({ words: 'Phân loại: còn 23 giờ', tone: 'good' })
  const late = { ...tip, classifyBy: '2026-11-24T08:30:00.000Z' }
  expect(dueWords(late, now)).toEqual({ words: 'Phân loại: quá hạn 1 giờ', tone: 'bad' })
  expect(dueWords({ ...tip, state: 'checking' }, now)?.words).toBe('Xác minh: còn 20 ngày')
  expect(dueWords({ ...tip, state: 'closed' }, now)).toBeUndefined()
})

test('a tip nobody classified is at last late for its decision', () => {
  const old = { ...tip, resolveBy: '2026-11-23T16:59:59.000Z' }
  expect(dueWords(old, now)).toEqual({ words: 'Xác minh: quá hạn 17 giờ', tone: 'bad' })
})
