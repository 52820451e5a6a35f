import type { Procedure } from '@chung-tay/shared/payload-types'
import { useState } from 'react'
import { queries, related, useContent, type UnitCard } from '../platform/content'
import { usePreferences } from '../platform/preferences'
import { Button, LinkItem, LinkList, SearchField, Section } from '../platform/ui'
import { matchUnits, OpenBadge } from '../units'
import { departmentFor, whichDesk } from './which-desk'

const shownMatches = 6

/** The desk for this procedure in the reader's own commune, and what is particular there. */
export function WhereToGo({ procedure }: { procedure: Procedure }) {
  const { data: units } = useContent(queries.units)
  const { preferences, setPreferences } = usePreferences()
  if (!units) return null
  const commune = units.find(({ slug }) => slug === preferences.commune)
  const desk = whichDesk(procedure, units, commune)
  const isLocal = procedure.level.includes('commune')
  const department = procedure.level.includes('province')
    ? departmentFor(procedure, units)
    : undefined
  const notes = (procedure.localNotes ?? []).filter(({ unit }) => {
    const slug = related(unit)?.slug
    return (
      !commune ||
      slug === commune.slug ||
      slug === department?.slug ||
      related(unit)?.kind === 'province'
    )
  })
  return (
    <Section title="Đến đâu?" id="den-dau">
      {desk ? (
        <>
          <OpenBadge hours={desk} />
          <LinkList>
            <LinkItem
              to={`/lien-he/${desk.slug}`}
              icon="map-pin"
              title={desk.name}
              hint={desk.address ?? 'Xem giờ làm việc và cách liên hệ'}
            />
            {department && department !== desk ? (
              <LinkItem to={`/lien-he/${department.slug}`} icon="map-pin" title={department.name} />
            ) : null}
          </LinkList>
          {isLocal ? (
            <Button kind="quiet" icon="refresh" onClick={() => setPreferences({ commune: null })}>
              Chọn xã, phường khác
            </Button>
          ) : null}
        </>
      ) : (
        <CommunePicker units={units} onPick={(slug) => setPreferences({ commune: slug })} />
      )}
      {notes.length > 0 ? (
        <>
          <h3>Riêng tại địa phương</h3>
          <ul className="ct-plain-list">
            {notes.map(({ id, unit, note }) => (
              <li key={id ?? note}>
                {related(unit) ? <strong>{related(unit)?.name}: </strong> : null}
                {note}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  )
}

type PickerProps = { units: readonly UnitCard[]; onPick: (slug: string) => void }

/** Picks a commune by its name or an old one. */
function CommunePicker({ units, onPick }: PickerProps) {
  const [query, setQuery] = useState('')
  const communes = units.filter(({ kind }) => kind === 'commune')
  const matches = query.trim() ? matchUnits(communes, query) : []
  return (
    <>
      <p>Bạn ở xã, phường nào? Gõ tên cũ cũng được.</p>
      <SearchField
        label="Xã, phường của bạn"
        value={query}
        onChange={setQuery}
        placeholder="Ví dụ: Hiến Nam"
      />
      <p role="status" className="ct-hint">
        {query.trim()
          ? matches.length > 0
            ? `${matches.length} nơi, chạm để chọn`
            : 'Không thấy. Thử gõ ngắn hơn.'
          : ''}
      </p>
      <ul className="ct-pick">
        {matches.slice(0, shownMatches).map(({ unit, via }) => (
          <li key={unit.id}>
            <button type="button" onClick={() => onPick(unit.slug)}>
              <strong>{unit.name}</strong>
              {via ? <span className="ct-hint">Trước đây: {via}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
