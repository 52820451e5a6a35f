import { documentStatuses } from '@chung-tay/shared/legal-documents/vocabulary'
import type { Handbook } from '@chung-tay/shared/payload-types'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { related } from '../platform/content/related'
import type { Fact } from '../platform/whats-new/fact'

/**
 * The laws a page stands on, each with its state: what a phone remembers of them. Articles are left out,
 * they are put in order more often than the law behind them changes.
 */
export function lawFacts(basis: Handbook['legalBasis']): Fact[] {
  return (basis ?? []).flatMap(({ document }) => {
    const law = related(document)
    if (!law) return []
    const { title, number, slug, status } = law
    const says = labelOf(documentStatuses, status)
    return [{ part: 'law' as const, name: `${title} (${number})`, key: slug, says }]
  })
}
