import type { Unit } from '@chung-tay/shared/payload-types'
import { usePreferences } from '../platform/preferences'
import { Button } from '../platform/ui'

/** Remembers this unit as the person's own, on the device only. */
export function MyCommuneButton({ unit }: { unit: Pick<Unit, 'slug'> }) {
  const { preferences, setPreferences } = usePreferences()
  const isMine = preferences.commune === unit.slug
  return (
    <Button
      kind="secondary"
      icon={isMine ? 'check' : 'star'}
      aria-pressed={isMine}
      onClick={() => setPreferences({ commune: isMine ? null : unit.slug })}
    >
      {isMine ? 'Đây là nơi của tôi' : 'Chọn làm nơi của tôi'}
    </Button>
  )
}
