import fc from 'fast-check'
import type { Fact, Part } from './fact'
import type { ReadPage } from './read-page'

/** A page for tests that says what is given. */
export function readPage(facts: readonly Fact[], rest: Partial<ReadPage> = {}): ReadPage {
  return {
    id: 'procedures/a',
    to: '/thu-tuc/a',
    title: 'Thủ tục A',
    asOf: '2026-11-01T00:00:00.000Z',
    facts,
    ...rest,
  }
}

const days = ['2026-01-01', '2026-06-30', '2026-11-12', '2026-12-31', '2027-03-01']
const parts: Part[] = ['fee', 'time', 'paper', 'step', 'law']

/** Some fact, of few things, so that two lists share some. */
const someFact: fc.Arbitrary<Fact> = fc.record(
  {
    part: fc.constantFrom(...parts),
    name: fc.constantFrom('', 'Tờ khai CT01', 'Giấy khai sinh', 'Cấp lại', 'Cấp mới'),
    says: fc.constantFrom('', '70.000 đ', '120.000 đ', '7 ngày', '1 bản, bản chính'),
    from: fc.constantFrom(...days),
    to: fc.constantFrom(...days),
  },
  { requiredKeys: ['part', 'name', 'says'] },
)

export const someFacts = fc.array(someFact, { maxLength: 12 })
export const someDay = fc.constantFrom(...days, '2026-02-14', '2026-12-05')
