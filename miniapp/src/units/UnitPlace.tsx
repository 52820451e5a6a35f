import type { Unit } from '@chung-tay/shared/payload-types'
import { ExternalLink, Section } from '../platform/ui'

/** Address and a link to a map, which is another site. */
export function UnitPlace({
  unit: { address, location },
}: {
  unit: Pick<Unit, 'address' | 'location'>
}) {
  const { latitude, longitude, isApproximate } = location ?? {}
  const hasPlace = typeof latitude === 'number' && typeof longitude === 'number'
  if (!address && !hasPlace) return null
  return (
    <Section title="Đường đi">
      {address ? <p>{address}</p> : <p>Chưa có địa chỉ cụ thể.</p>}
      {hasPlace ? (
        <>
          <ExternalLink
            href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=14/${latitude}/${longitude}`}
          >
            Xem trên bản đồ
          </ExternalLink>
          {isApproximate ? (
            <p className="ct-hint">
              Bản đồ chỉ vị trí gần đúng: trung tâm địa bàn, chưa phải trụ sở.
            </p>
          ) : null}
        </>
      ) : null}
    </Section>
  )
}
