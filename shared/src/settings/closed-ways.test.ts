import { expect, test } from 'vitest'
import type { Setting } from '../payload-types'
import { closedWays } from './closed-ways'

const closed = (isReceiving?: boolean, isHolding?: boolean) =>
  Object.keys(closedWays({ tips: { isReceiving }, dossiers: { isHolding } } as Setting))

test('what is not set up is closed, and nothing else', () => {
  expect(closed(false, false)).toEqual(['/to-giac', '/ho-so'])
  expect(closed(true, false)).toEqual(['/ho-so'])
  expect(closed(true, true)).toEqual([])
})

test('settings that do not say close nothing', () => {
  expect(closed()).toEqual([])
  expect(closedWays(undefined)).toEqual({})
})
