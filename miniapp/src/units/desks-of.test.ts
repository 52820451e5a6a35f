import type { Contact } from '@chung-tay/shared/payload-types'
import { expect, test } from 'vitest'
import { desksOf } from './desks-of'

const desk = (kind: Contact['kind'], slug = 'a') => ({ kind, unit: { slug } }) as Contact

test('whoever answers by night too comes before the desk that closes', () => {
  const desks = desksOf('a', [desk('office'), desk('reception'), desk('duty', 'b'), desk('duty')])
  expect(desks.map(({ kind }) => kind)).toEqual(['duty', 'reception', 'office'])
})
