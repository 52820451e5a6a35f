import type { Unit } from '@chung-tay/shared/payload-types'
import { ExternalLink, Section } from '../platform/ui'
import { mapAddress } from './map-address'

/** Address and a link to a map, which is another site. */
export function UnitPlace({
  unit: { address, location },
}: {
  unit: Pick<Unit, 'address' | 'location'>
}) {
  const map = mapAddress(location)
  if (!address && !map) return null
  return (
    <Section title="Đường đi">
      {address ? <p>{address}</p> : <p>Chưa có địa chỉ cụ thể.</p>}
      {map ? (
        <>
          <ExternalLink href={map}>Xem trên bản đồ</ExternalLink>
          {location?.isApproximate ? (
            <p className="ct-hint">
              Bản đồ chỉ vị trí gần đúng: trung tâm địa bàn, chưa phải trụ sở.
            </p>
          ) : null}
        </>
      ) : null}
    </Section>
  )
}
