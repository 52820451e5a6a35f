import { formatDay } from '@chung-tay/shared/calendar'
import { fineInShort } from '@chung-tay/shared/traffic-fines/sentences'
import { queries, useContent } from '../platform/content'
import { LinkItem, LinkList, Section } from '../platform/ui'
import { pagePath, type SearchHit } from '../search'
import { nothing, useShown, type OnShown } from './use-shown'

/** Vehicles differ, and who asks has rarely said which. */
const mostFines = 3

type Asked = { hits: readonly SearchHit[]; onShown: OnShown }

/** What the likeliest offences cost, each leading to its page; the source they were read from. */
export function FinesAnswer({ hits, onShown }: Asked) {
  const { data: fines } = useContent(queries.fines)
  const asked = hits[0]?.slug
  const { data } = useContent(queries.fine(asked ?? ''))
  // What was read for the words before is still there for a moment.
  const best = data?.slug === asked ? data : undefined
  const shown = hits
    .slice(0, mostFines)
    .flatMap(({ kind, slug }) =>
      kind === 'fine' ? (fines?.find((fine) => fine.slug === slug) ?? []) : [],
    )
  useShown(best ? shown.map(({ slug }) => pagePath('fine', slug)) : nothing, onShown)
  if (!best || shown.length === 0) return null
  const { source, checkedAt } = best.provenance
  return (
    <Section title="Phạt bao nhiêu?">
      <LinkList>
        {shown.map((fine) => (
          <LinkItem
            key={fine.slug}
            to={pagePath('fine', fine.slug)}
            icon="money"
            title={fineInShort(fine)}
            hint={fine.title}
          />
        ))}
      </LinkList>
      <p className="ct-hint">
        Nguồn: {source}. Kiểm tra ngày {formatDay(checkedAt)}.
      </p>
    </Section>
  )
}
