import { openState, toLocalDate } from '@chung-tay/shared/calendar'
import type { Unit } from '@chung-tay/shared/payload-types'
import { useNow } from '../../platform/clock'
import { useSettings } from '../../platform/content'
import { Link } from '../../platform/router'
import { Icon } from '../../platform/ui'

/** A place in one line that never wraps: its name, and whether it is open now. */
export function PlaceLine({ unit }: { unit: Unit }) {
  const state = useOpenWords(unit)
  return (
    <Link className="ct-place-line" to={`/lien-he/${unit.slug}`}>
      <Icon name="map-pin" size={20} />
      <span>{shortName(unit.name)}</span>
      {state ? <b>{state}</b> : null}
    </Link>
  )
}

/** As people say it: "Phường Mây Trắng" for "Công an phường Mây Trắng". */
const shortName = (name: string) =>
  name.replace(/^Công an (.)/u, (_, first: string) => first.toUpperCase())

/** Undefined where nobody is to be sent away: hours unknown, or a sample. */
function useOpenWords(unit: Unit): string | undefined {
  const now = useNow()
  const { data: settings } = useSettings()
  if (!now || unit.isSample) return undefined
  const state = openState(unit, now, settings?.holidays)
  if (state.state === 'unknown') return undefined
  if (state.state === 'closed')
    return state.opensAt?.date === toLocalDate(now)
      ? `mở cửa lúc ${state.opensAt.time}`
      : 'đang đóng cửa'
  return state.until ? `mở cửa đến ${state.until.time}` : 'mở cửa suốt ngày đêm'
}
