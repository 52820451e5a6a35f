import { queries, useContent } from '../../platform/content'
import { Section, Skeleton } from '../../platform/ui'
import { ChooseMyPlace } from './ChooseMyPlace'
import { PlaceCard } from './PlaceCard'
import { PlaceLine } from './PlaceLine'

/** The person's own commune with all ways to it; nothing when it is none any more. */
export default function MyPlacePart({ slug, isLine }: { slug: string; isLine?: boolean }) {
  const { data: unit } = useContent(queries.unit(slug))
  if (unit === null || (unit && unit.kind !== 'commune')) return null
  if (isLine) return unit ? <PlaceLine unit={unit} /> : null
  return (
    <Section title="Nơi của tôi">
      {unit ? <PlaceCard unit={unit} /> : <Skeleton lines={4} />}
      <ChooseMyPlace isChosen />
    </Section>
  )
}
