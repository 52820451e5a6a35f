import { formatDay } from '@chung-tay/shared/calendar'
import type { TrafficFine } from '@chung-tay/shared/payload-types'
import { fineSentence, licenceSentence } from '@chung-tay/shared/traffic-fines/sentences'
import { lawFacts } from '../legal-documents'
import type { Fact } from '../platform/whats-new/fact'
import { newest, type ReadPage } from '../platform/whats-new/read-page'

/** What a phone remembers of a fine: the sum, the licence, until when, and the law. */
export function readFine(fine: TrafficFine): ReadPage {
  const { slug, title, validFrom, validTo, legalBasis } = fine
  const money = fineSentence(fine)
  const licence = licenceSentence(fine)
  const facts: (Fact | '')[] = [
    money && { part: 'fine', name: '', says: money },
    licence && { part: 'licence', name: '', says: licence },
    {
      part: 'validity',
      name: '',
      says: `từ ${formatDay(validFrom)}${validTo ? ` đến hết ${formatDay(validTo)}` : ''}`,
    },
    ...lawFacts(legalBasis),
  ]
  return {
    id: `traffic-fines/${slug}`,
    to: `/muc-phat/${slug}`,
    title,
    asOf: newest([fine, ...(legalBasis ?? []).map(({ document }) => document)]),
    facts: facts.filter((fact) => fact !== ''),
  }
}
