import { formatDay } from '@chung-tay/shared/calendar'
import { documentStatuses } from '@chung-tay/shared/legal-documents/vocabulary'
import type { LegalDocument } from '@chung-tay/shared/payload-types'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { relatedAll, type Related } from '../platform/content/related'
import type { Fact } from '../platform/whats-new/fact'
import { newest, type ReadPage } from '../platform/whats-new/read-page'

/** What a phone remembers of a legal document: whether it holds, from when to when, and what came after it. */
export function readLegalDocument(document: LegalDocument): ReadPage {
  const { slug, title, number, status, effectiveFrom, effectiveTo } = document
  return {
    id: `legal-documents/${slug}`,
    to: `/van-ban/${slug}`,
    title: `${title} (${number})`,
    asOf: newest([document]),
    facts: [
      { part: 'status', name: '', says: labelOf(documentStatuses, status) },
      { part: 'validity', name: '', key: 'from', says: `từ ${formatDay(effectiveFrom)}` },
      ...(effectiveTo ? [ends(effectiveTo)] : []),
      ...others('replaced', document.replacedBy),
      ...others('amended', document.amendedBy),
    ],
  }
}

function ends(effectiveTo: string): Fact {
  const says = `hết hiệu lực từ ${formatDay(effectiveTo)}`
  return { part: 'validity', name: '', key: 'to', says }
}

function others(
  part: 'replaced' | 'amended',
  documents: Related<LegalDocument>[] | null | undefined,
): Fact[] {
  return relatedAll(documents).map(({ slug, title, number }) => ({
    part,
    name: `${title} (${number})`,
    key: slug,
    says: '',
  }))
}
