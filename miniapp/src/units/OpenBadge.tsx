import { openSentence, openState, type OpeningHours } from '@chung-tay/shared/calendar'
import { useNow } from '../platform/clock'
import { useSettings } from '../platform/content'
import { Badge } from '../platform/ui'

/** Whether a desk is open now and until when; nothing before the page runs, or without hours. */
export function OpenBadge({ hours }: { hours: OpeningHours }) {
  const now = useNow()
  const { data: settings } = useSettings()
  if (!now) return null
  const state = openState(hours, now, settings?.holidays)
  if (state.state === 'unknown') return null
  return (
    <Badge tone={state.state === 'open' ? 'good' : 'neutral'} icon="clock">
      {openSentence(state, now)}
    </Badge>
  )
}
