import { Button, Dialog, Skeleton } from '../../platform/ui'
import type { Findable } from './find-place'
import { PlaceFinder } from './PlaceFinder'
import './places.css'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  /** Undefined while they are on their way. */
  places: readonly Findable[] | undefined
  value: string
  onPick: (slug: string) => void
  /** Offered while a place is chosen: to have none again. */
  clear?: { label: string; onClear: () => void } | undefined
}

/** Choosing a place, on the whole of a small screen; nothing of it is there while it is closed. */
export function PlaceSheet({ open, onClose, title, places, value, onPick, clear }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title={title} sheet>
      {open ? (
        <>
          {places ? (
            <PlaceFinder
              label={title}
              places={places}
              value={value}
              onPick={(slug) => {
                onPick(slug)
                onClose()
              }}
            />
          ) : (
            <Skeleton lines={8} />
          )}
          {clear && value ? (
            <Button
              full
              kind="quiet"
              icon="trash"
              onClick={() => {
                clear.onClear()
                onClose()
              }}
            >
              {clear.label}
            </Button>
          ) : null}
        </>
      ) : null}
    </Dialog>
  )
}
