import type { LegalDocument } from '@chung-tay/shared/payload-types'
import { expect, test } from 'vitest'
import { readLegalDocument } from './read-legal-document'

test('of a law its state, its days and what came after it are remembered', () => {
  const law = {
    slug: '81-2013',
    title: 'Luật Cư trú',
    number: '81/2006/QH11',
    status: 'expired',
    effectiveFrom: '2007-07-01T12:00:00.000Z',
    effectiveTo: '2021-07-01T12:00:00.000Z',
    replacedBy: [{ slug: '68', title: 'Luật Cư trú', number: '68/2020/QH14' }, 'not-published'],
    updatedAt: '2026-11-12T00:00:00.000Z',
  } as LegalDocument
  const { title, facts } = readLegalDocument(law)
  expect(title).toBe('Luật Cư trú (81/2006/QH11)')
  expect(facts.map(({ part, name, says }) => [part, name, says])).toEqual([
    ['status', '', 'Hết hiệu lực'],
    ['validity', '', 'từ 01/07/2007'],
    ['validity', '', 'hết hiệu lực từ 01/07/2021'],
    ['replaced', 'Luật Cư trú (68/2020/QH14)', ''],
  ])
})
