import { formatDay } from '@chung-tay/shared/calendar'
import { documentStatuses, type DocumentStatus } from '@chung-tay/shared/legal-documents/vocabulary'
import type { Handbook } from '@chung-tay/shared/payload-types'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { related } from '../content'
import { Link } from '../router'
import { ExternalLink } from './Button'
import { Section } from './layout'
import { Badge, Notice } from './notices'
import type { ReactNode } from 'react'

type Basis = NonNullable<Handbook['legalBasis']>

const tones = {
  'not-yet': 'neutral',
  'in-force': 'good',
  partly: 'caution',
  expired: 'caution',
} as const

/** Whether a legal document holds, in a word. */
export function DocumentStatusBadge({ status }: { status: DocumentStatus }) {
  return <Badge tone={tones[status]}>{labelOf(documentStatuses, status)}</Badge>
}

type LegalBasisProps = {
  items: Basis | null | undefined
  /** A word about a document, by its slug. */
  mark?: (slug: string) => ReactNode
}

/** Which articles of which documents a page stands on, each with its state. */
export function LegalBasisList({ items, mark }: LegalBasisProps) {
  const laws = byDocument(items ?? [])
  if (laws.length === 0) return null
  return (
    <Section title="Căn cứ pháp lý">
      <ul className="ct-legal">
        {laws.map(({ law, cited }) => (
          <li key={law.id}>
            <Link to={`/van-ban/${law.slug}`}>
              {law.title} ({law.number})
            </Link>
            {mark?.(law.slug)}
            {law.status === 'expired' || law.status === 'not-yet' ? (
              <DocumentStatusBadge status={law.status} />
            ) : null}
            {cited.map((words) => (
              <span key={words} className="ct-hint">
                {words}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}

type Law = Exclude<Basis[number]['document'], string>

/** Each document once, with all that is cited of it, in the order of the page. */
function byDocument(items: Basis): { law: Law; cited: string[] }[] {
  const laws = new Map<string, { law: Law; cited: string[] }>()
  for (const { document, article, note } of items) {
    const law = related(document)
    if (!law) continue
    const words = [article, note].filter(Boolean).join('. ')
    const { cited } = laws.get(law.id) ?? { cited: [] }
    laws.set(law.id, { law, cited: words ? [...cited, words] : cited })
  }
  return [...laws.values()]
}

/** Where the page's facts come from and when they were last checked. */
export function ProvenanceNote({
  provenance,
}: {
  provenance: Handbook['provenance'] | null | undefined
}) {
  if (!provenance) return null
  return (
    <footer className="ct-provenance">
      {provenance.needsReview ? (
        <Notice tone="caution" title="Đang đối chiếu">
          Một phần thông tin ở trang này đang được kiểm tra lại. Hãy hỏi nơi giải quyết trước khi
          làm.
        </Notice>
      ) : null}
      <p className="ct-hint">
        Kiểm tra ngày {formatDay(provenance.checkedAt)}. Nguồn: {provenance.source}.{' '}
        {provenance.sourceUrl ? (
          <ExternalLink href={provenance.sourceUrl}>Xem nguồn</ExternalLink>
        ) : null}
      </p>
    </footer>
  )
}
