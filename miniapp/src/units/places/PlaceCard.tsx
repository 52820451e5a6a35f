import type { Contact } from '@chung-tay/shared/payload-types'
import { spaced } from '@chung-tay/shared/phone/spaced'
import { queries, useContent, useSettings, type UnitCard } from '../../platform/content'
import { host } from '../../platform/host'
import { Link } from '../../platform/router'
import { Button, Card, ExternalLink, PhoneButton } from '../../platform/ui'
import { desksOf } from '../desks-of'
import { OpenBadge } from '../OpenBadge'
import { mapAddress } from '../map-address'
import './place-card.css'

type Unit = Pick<
  UnitCard,
  'slug' | 'name' | 'address' | 'location' | 'openingHours' | 'hoursExceptions' | 'isSample'
>

/** A desk at a glance: open or not, where, whom to call, Zalo, the way there, who is on duty. */
export function PlaceCard({ unit }: { unit: Unit }) {
  const { data: contacts } = useContent(queries.contacts)
  const { data: settings } = useSettings()
  const ways = contacts && waysTo(unit.slug, contacts)
  const map = mapAddress(unit.location)
  return (
    <Card className="ct-place-card">
      <h3>
        <Link to={`/lien-he/${unit.slug}`}>{unit.name}</Link>
      </h3>
      <OpenBadge hours={unit} />
      {unit.address ? <p>{unit.address}</p> : null}
      {ways?.duty.map(({ id, label, place }) => (
        <p key={id}>
          {label}
          {place ? `, ${place}` : ''}
        </p>
      ))}
      {ways?.call ? (
        <PhoneButton
          number={ways.call.number}
          label={`Gọi ${spaced(ways.call.number)}`}
          note={ways.call.label}
        />
      ) : null}
      {ways?.zalo ? (
        <Button kind="secondary" icon="chat" onClick={() => host.openZaloChat(ways.zalo ?? '')}>
          Nhắn qua Zalo
        </Button>
      ) : null}
      {map ? (
        <ExternalLink href={map}>
          {unit.location?.isApproximate ? 'Xem vùng trên bản đồ' : 'Đường đi'}
        </ExternalLink>
      ) : null}
      {ways && !ways.call ? (
        <>
          <p className="ct-hint">
            Nơi này chưa công bố số điện thoại. Việc gấp, gọi <a href="tel:113">113</a>.
          </p>
          {settings?.website ? (
            <ExternalLink href={settings.website}>
              Tìm số trên trang của {settings.agencyName}
            </ExternalLink>
          ) : null}
        </>
      ) : null}
    </Card>
  )
}

function waysTo(slug: string, contacts: readonly Contact[]) {
  const desks = desksOf(slug, contacts)
  const [call] = desks.flatMap(({ label, phones }) =>
    (phones ?? []).flatMap(({ number, type }) => (type === 'fax' ? [] : [{ label, number }])),
  )
  return {
    call,
    zalo: desks.find(({ zaloUrl }) => zaloUrl)?.zaloUrl,
    // The number to call is named after its desk.
    duty: desks.filter(
      ({ kind, isSample, label, place }) =>
        kind === 'duty' && !isSample && (place || label !== call?.label),
    ),
  }
}
