import { toLocalDate } from '@chung-tay/shared/calendar'
import type { TrafficFine } from '@chung-tay/shared/payload-types'
import { useNow } from '../platform/clock'
import { queries, useContent } from '../platform/content'
import { LinkItem, LinkList, Section } from '../platform/ui'
import { filterFines } from './filter-fines'
import { fineHint } from './fine-hint'

/** Fines of the same kind for the same vehicle: often the one that was meant. */
export function OtherFines({ fine }: { fine: TrafficFine }) {
  const { data: fines } = useContent(queries.fines)
  const now = useNow()
  const near = filterFines(fines ?? [], {
    vehicle: fine.vehicle,
    today: now && toLocalDate(now),
  }).filter(({ topic, slug }) => topic === fine.topic && slug !== fine.slug)
  if (near.length === 0) return null
  return (
    <Section title="Lỗi gần giống">
      <LinkList>
        {near.map((other) => (
          <LinkItem
            key={other.id}
            to={`/muc-phat/${other.slug}`}
            title={other.title}
            hint={fineHint(other)}
          />
        ))}
      </LinkList>
    </Section>
  )
}
