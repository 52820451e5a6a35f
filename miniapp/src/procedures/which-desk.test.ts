import type { Procedure } from '@chung-tay/shared/payload-types'
import { expect, test } from 'vitest'
import type { UnitCard } from '../platform/content'
import { placeSentence } from './sentences'
import { whichDesk } from './which-desk'

const field = (slug: string) => ({ id: slug, slug, name: slug }) as never
const commune = { id: 'c', slug: 'c', name: 'Công an phường Phố Hiến', kind: 'commune' } as UnitCard
const pc06 = {
  id: 'p',
  slug: 'p',
  name: 'PC06',
  kind: 'department',
  procedureFields: [field('con-dau')],
} as UnitCard
const province = { id: 't', slug: 't', name: 'Công an tỉnh', kind: 'province' } as UnitCard
const procedure = (level: Procedure['level'], slug: string) =>
  ({ level, field: field(slug) }) as unknown as Procedure
const units = [commune, pc06, province]

test('where communes handle it, the desk is the one of the chosen commune', () => {
  expect(whichDesk(procedure(['commune', 'province'], 'can-cuoc'), units, commune)).toBe(commune)
  expect(whichDesk(procedure(['commune'], 'can-cuoc'), units, undefined)).toBeUndefined()
})

test('what only the province handles leads to the department of the field, else to the province', () => {
  expect(whichDesk(procedure(['province'], 'con-dau'), units, commune)).toBe(pc06)
  expect(whichDesk(procedure(['province'], 'can-cuoc'), units, commune)).toBe(province)
})

test('the place is said in words', () => {
  expect(placeSentence({ level: ['commune', 'province'], anyUnit: true })).toBe(
    'Công an xã, phường hoặc Công an tỉnh, nơi nào cũng được',
  )
})
