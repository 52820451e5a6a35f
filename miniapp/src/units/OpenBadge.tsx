import { openSentence, openState, type OpeningHours } from '@chung-tay/shared/calendar'
import { useNow } from '../platform/clock'
import { useSettings } from '../platform/content'
import { Badge } from '../platform/ui'

type Props = { hours: OpeningHours & { isSample?: boolean | null } }

/**
 * Whether a desk is open now and until when; nothing before the page runs, without hours, or when the
 * hours are a sample: nobody is sent away from a door that may be open.
 */
export function OpenBadge({ hours }: Props) {
  const now = useNow()
  const { data: settings } = useSettings()
  if (!now || hours.isSample) return null
  const state = openState(hours, now, settings?.holidays)
  if (state.state === 'unknown') return null
  return (
    <span className="ct-now">
      <Badge tone={state.state === 'open' ? 'good' : 'neutral'} icon="clock">
        {openSentence(state, now)}
      </Badge>
    </span>
  )
}
