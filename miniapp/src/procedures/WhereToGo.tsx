import type { Procedure } from '@chung-tay/shared/payload-types'
import { queries, related, useContent } from '../platform/content'
import { LinkItem, LinkList, Section } from '../platform/ui'
import { ChooseMyPlace, PlaceCard, useMyPlace } from '../units'
import { departmentFor, whichDesk } from './which-desk'

/** The desk for this procedure in the reader's own commune, and what is particular there. */
export function WhereToGo({ procedure }: { procedure: Procedure }) {
  const { data: units } = useContent(queries.units)
  const commune = useMyPlace(units)
  if (!units) return null
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
        <PlaceCard unit={desk} />
      ) : (
        <p data-until-known>Bạn ở xã, phường nào? Tên cũ cũng tìm được.</p>
      )}
      {isLocal ? <ChooseMyPlace isChosen={commune !== undefined} canForget /> : null}
      {isLocal && department && department !== desk ? (
        <LinkList label="Cũng làm được ở">
          <LinkItem to={`/lien-he/${department.slug}`} icon="map-pin" title={department.name} />
        </LinkList>
      ) : null}
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
