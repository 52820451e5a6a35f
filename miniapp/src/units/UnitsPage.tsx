import { useMemo, useState } from 'react'
import { queries, useContent, type UnitCard } from '../platform/content'
import {
  Beside,
  Chip,
  Chips,
  EmptyState,
  Filters,
  LinkItem,
  LinkList,
  Loaded,
  Page,
  SearchField,
  Section,
} from '../platform/ui'
import { drawing } from './drawing'
import { matchUnits, unitsForField } from './match-units'
import { NearMe } from './NearMe'
import type { Found } from './places/find-place'
import { formerDistrict, groupPlaces } from './places/group-places'
import { MyPlace } from './places/MyPlace'
import { unitsWithPhone } from './places/with-phone'
import './units.css'

/** Every unit: by name, old name, field of procedures, or nearness. */
export default function UnitsPage() {
  const units = useContent(queries.units)
  return (
    <Page
      title="Gặp đúng nơi"
      lead="Gõ tên xã, phường. Tên cũ cũng tìm được."
      meta={{
        description:
          'Công an tỉnh, các phòng và công an xã, phường: địa chỉ, giờ làm việc, tên cũ.',
      }}
      drawing={drawing}
      isWide
    >
      <Loaded query={units}>{(list) => <UnitFinder units={list} />}</Loaded>
    </Page>
  )
}

function UnitFinder({ units }: { units: readonly UnitCard[] }) {
  const { data: fields } = useContent(queries.procedureFields)
  const { data: contacts } = useContent(queries.contacts)
  const withPhone = useMemo(() => contacts && unitsWithPhone(contacts), [contacts])
  const [query, setQuery] = useState('')
  const [field, setField] = useState<string>()
  const places = useMemo(() => (field ? unitsForField(units, field) : units), [units, field])
  const matches = useMemo(() => matchUnits(places, query), [places, query])
  const handled = fields?.filter(({ kind }) => kind === 'field') ?? []
  const chosen = handled.find(({ slug }) => slug === field)
  const isNamed = query.trim() !== ''
  const isSearching = isNamed || field !== undefined

  return (
    <>
      <SearchField
        label="Tên xã, phường, phòng"
        value={query}
        onChange={setQuery}
        placeholder="Tên mới hoặc tên cũ"
      />
      <Beside
        isSideFirst
        side={
          <>
            {isNamed ? null : (
              <>
                <MyPlace />
                <NearMe units={units} />
              </>
            )}
            <Filters isFolded chosen={[chosen?.name]}>
              <Chips label="Việc cần làm">
                {handled.map(({ id, slug, name }) => (
                  <Chip
                    key={id}
                    selected={field === slug}
                    onClick={() => setField(field === slug ? undefined : slug)}
                  >
                    {name}
                  </Chip>
                ))}
              </Chips>
            </Filters>
          </>
        }
      >
        {withPhone?.size === 0 ? (
          <p className="ct-hint">
            Các nơi chưa công bố số điện thoại ở đây. Việc gấp, gọi <a href="tel:113">113</a>.
          </p>
        ) : null}
        <p role="status" className="ct-hint">
          {isSearching ? `Tìm thấy ${matches.length} nơi` : ''}
        </p>
        {matches.length === 0 ? (
          <EmptyState drawing="unit" title="Không thấy nơi nào có tên như vậy">
            Thử gõ ngắn hơn, ví dụ chỉ tên xã. Việc gấp, gọi 113.
          </EmptyState>
        ) : null}
        {isNamed ? (
          <UnitLinks label="Nơi tìm thấy" matches={matches} hint={nameHint} withPhone={withPhone} />
        ) : (
          groupPlaces(matches.map(({ unit }) => unit)).map(({ title, places: members }) => (
            <Section key={title} title={title}>
              <UnitLinks
                matches={members.map((unit) => ({ unit }))}
                hint={({ unit }) => unit.address ?? undefined}
                withPhone={withPhone}
              />
            </Section>
          ))
        )}
      </Beside>
    </>
  )
}

type LinksProps = {
  label?: string
  matches: readonly Found<UnitCard>[]
  hint: (match: Found<UnitCard>) => string | undefined
  /** Undefined while it is not known. */
  withPhone: ReadonlySet<string> | undefined
}

function UnitLinks({ label, matches, hint, withPhone }: LinksProps) {
  if (matches.length === 0) return null
  return (
    <LinkList label={label}>
      {matches.map((match) => (
        <LinkItem
          key={match.unit.id}
          to={`/lien-he/${match.unit.slug}`}
          title={match.unit.name}
          hint={[hint(match), phoneHint(match.unit, withPhone)].filter(Boolean).join(' · ')}
        />
      ))}
    </LinkList>
  )
}

/** Said before the tap, where others can be called. */
const phoneHint = ({ slug }: UnitCard, withPhone: ReadonlySet<string> | undefined) =>
  withPhone && withPhone.size > 0 && !withPhone.has(slug) ? 'Chưa có số điện thoại' : undefined

/** The old name by which it was found, else where people know it to lie. */
const nameHint = ({ unit, via }: Found<UnitCard>) =>
  via ? `Trước đây: ${via}` : (formerDistrict(unit) ?? unit.address ?? undefined)
