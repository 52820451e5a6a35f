import { formatDay } from '@chung-tay/shared/calendar'
import { queries, useContent } from '../platform/content'
import { usePreferences } from '../platform/preferences'
import { Section } from '../platform/ui'
import type { PlaceFact } from '../search'
import { ChooseMyPlace, MyPlace, PlaceCard, placeAnswerOf } from '../units'
import { Sentences } from './Sentences'

/** What is asked for of a unit, whether it is published or not; then all ways to it. */
export function PlaceDirectAnswer({ slug, fact }: { slug: string; fact: PlaceFact }) {
  const { data: unit } = useContent(queries.unit(slug))
  const { data: contacts } = useContent(queries.contacts)
  if (unit?.slug !== slug || !contacts) return null
  const { label, sentences, isKnown } = placeAnswerOf(unit, contacts, fact)
  const { source, checkedAt } = unit.provenance
  return (
    <Section title={`${label}?`}>
      <Sentences sentences={sentences} />
      {isKnown ? (
        <p className="ct-hint">
          Nguồn: {source}. Kiểm tra ngày {formatDay(checkedAt)}.
        </p>
      ) : null}
      <PlaceCard unit={unit} />
    </Section>
  )
}

/** "Công an xã ở đâu": of which commune is asked now, and then known. */
export function OwnPlace() {
  const { preferences } = usePreferences()
  if (preferences.commune) return <MyPlace />
  return (
    <Section title="Bạn ở xã, phường nào?">
      <p>Chọn một lần để xem địa chỉ, giờ làm việc và số điện thoại nơi bạn ở.</p>
      <ChooseMyPlace isChosen={false} />
    </Section>
  )
}
