import { expect, test } from 'vitest'
import { keptHeaders } from './drop-former-headers'

const now = new Date('2026-12-31T02:50:00Z')
const replaced = (days: number) => ({
  at: new Date(now.getTime() - days * 86_400_000).toISOString(),
  header: `replaced ${days} days ago`,
})

test('a header is kept for less than 30 days after it was replaced', () => {
  const [young, last, over, old] = [0, 29.9, 30, 400].map(replaced)
  expect(keptHeaders([young!, last!, over!, old!], now)).toEqual([young, last])
  expect(keptHeaders([old!], now)).toEqual([])
})
