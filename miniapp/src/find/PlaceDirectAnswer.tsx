import { formatDay } from '@chung-tay/shared/calendar'
import { queries, useContent } from '../platform/content'
import { usePreferences } from '../platform/preferences'
import { Section } from '../platform/ui'
import { pagePath, type PlaceFact } from '../search'
import { ChooseMyPlace, MyPlace, PlaceCard, placeAnswerOf } from '../units'
import { Sentences } from './Sentences'
import { nothing, useShown, type OnShown } from './use-shown'

type Asked = { slug: string; fact: PlaceFact; onShown: OnShown }

/** What is asked for of a unit, whether it is published or not; then all ways to it. */
export function PlaceDirectAnswer({ slug, fact, onShown }: Asked) {
  const { data: unit } = useContent(queries.unit(slug))
  const { data: contacts } = useContent(queries.contacts)
  const isRead = unit?.slug === slug && contacts !== undefined
  useShown(isRead ? [pagePath('unit', slug)] : nothing, onShown)
  if (!isRead) return null
  const { label, sentences, isKnown } = placeAnswerOf(unit, contacts, fact)
  const { source, checkedAt } = unit.provenance
  return (
    <Section title={`${label}?`}>
      <Sentences sentences={sentences} />
      <PlaceCard unit={unit} />
      {isKnown ? (
        <p className="ct-hint">
          Nguồn: {source}. Kiểm tra ngày {formatDay(checkedAt)}.
        </p>
      ) : null}
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
