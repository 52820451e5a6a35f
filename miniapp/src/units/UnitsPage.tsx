import { useMemo, useState } from 'react'
import { queries, useContent, type UnitCard } from '../platform/content'
import {
  Chip,
  Chips,
  EmptyState,
  LinkItem,
  LinkList,
  Loaded,
  Page,
  SearchField,
  Section,
} from '../platform/ui'
import { groupUnits } from './group-units'
import { matchUnits, unitsForField } from './match-units'
import { NearMe } from './NearMe'
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
    >
      <Loaded query={units}>{(list) => <UnitFinder units={list} />}</Loaded>
    </Page>
  )
}

function UnitFinder({ units }: { units: readonly UnitCard[] }) {
  const { data: fields } = useContent(queries.procedureFields)
  const [query, setQuery] = useState('')
  const [field, setField] = useState<string>()
  const matches = useMemo(
    () => matchUnits(field ? unitsForField(units, field) : units, query),
    [units, field, query],
  )
  const via = new Map(matches.map(({ unit, via: name }) => [unit.id, name]))
  const groups = groupUnits(matches.map(({ unit }) => unit))
  const isSearching = query.trim() !== '' || field !== undefined

  return (
    <>
      <SearchField
        label="Tên xã, phường, phòng"
        value={query}
        onChange={setQuery}
        placeholder="Ví dụ: Hiến Nam"
      />
      <Chips label="Việc cần làm">
        {fields
          ?.filter(({ kind }) => kind === 'field')
          .map(({ id, slug, name }) => (
            <Chip
              key={id}
              selected={field === slug}
              onClick={() => setField(field === slug ? undefined : slug)}
            >
              {name}
            </Chip>
          ))}
      </Chips>
      {isSearching ? null : <NearMe units={units} />}
      <p role="status" className="ct-hint">
        {isSearching ? `Tìm thấy ${matches.length} nơi` : ''}
      </p>
      {matches.length === 0 ? (
        <EmptyState drawing="unit" title="Không thấy nơi nào có tên như vậy">
          Thử gõ ngắn hơn, ví dụ chỉ tên xã. Việc gấp, gọi 113.
        </EmptyState>
      ) : null}
      {groups.map(({ title, units: members }) => (
        <Section key={title} title={title}>
          <LinkList>
            {members.map((unit) => (
              <LinkItem
                key={unit.id}
                to={`/lien-he/${unit.slug}`}
                title={unit.name}
                hint={
                  via.get(unit.id) ? `Trước đây: ${via.get(unit.id)}` : (unit.address ?? undefined)
                }
              />
            ))}
          </LinkList>
        </Section>
      ))}
    </>
  )
}
