import type { Point } from '@chung-tay/shared/feedback/map'
import { circle, control, map as createMap, tileLayer, type Map as LeafletMap } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { useEffect, useRef, useState } from 'react'
import { Button, Dialog, Icon } from '../../platform/ui'
import { useNearby } from './use-nearby'
import './point-map.css'

export type Tiles = { url: string; attribution: string; maxZoom: number }

type Props = {
  open: boolean
  onClose: () => void
  tiles: Tiles
  /** Where it opens: what was chosen before, else the commune. */
  start: Point
  onPick: (point: Point) => void
}

const closeZoom = 16
/** Half the side of a square in which a case is told to lie, in metres. */
const squareMetres = 550

/**
 * A map that is moved under a pin: nobody has to hit a point with a thumb, and arrow keys do the same. Its
 * pictures come from the one server that the settings name.
 */
export default function PointMap({ open, onClose, tiles, start, onPick }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const shown = useRef<LeafletMap>()
  const [hasFailed, setFailed] = useState(false)
  const [squares, setSquares] = useState(start)
  const nearby = useNearby(open ? squares : undefined, '')

  useEffect(() => {
    if (!open || !frame.current) return undefined
    const map = createMap(frame.current, { zoomControl: false, attributionControl: true })
    control.zoom({ zoomInTitle: 'Phóng to', zoomOutTitle: 'Thu nhỏ' }).addTo(map)
    map.attributionControl.setPrefix(false)
    map.setView([start.latitude, start.longitude], Math.min(closeZoom, tiles.maxZoom))
    tileLayer(tiles.url, { maxZoom: tiles.maxZoom, attribution: escaped(tiles.attribution) })
      .on('tileerror', () => setFailed(true))
      .on('tileload', () => setFailed(false))
      .addTo(map)
    map.on('moveend', () => setSquares(middleOf(map)))
    shown.current = map
    return () => {
      shown.current = undefined
      map.remove()
    }
    // Where it starts is asked once, when it opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [open, tiles])

  useEffect(() => {
    const map = shown.current
    if (!map) return undefined
    // Of many cases in a square one circle: on each other they would hide the streets.
    const shownSquares = new Map(
      nearby.flatMap(({ square }) => (square ? [[JSON.stringify(square), square] as const] : [])),
    )
    const drawn = [...shownSquares.values()].map(({ latitude, longitude }) =>
      circle([latitude, longitude], {
        radius: squareMetres,
        className: 'ct-map__square',
        interactive: false,
      }).addTo(map),
    )
    return () => drawn.forEach((each) => each.remove())
  }, [nearby])

  return (
    <Dialog open={open} onClose={onClose} title="Kéo bản đồ cho ghim vào đúng chỗ" sheet>
      <div className="ct-map">
        <div
          ref={frame}
          className="ct-map__frame"
          role="application"
          aria-label="Bản đồ. Dùng phím mũi tên để dời, dấu cộng và trừ để phóng to, thu nhỏ."
        />
        <span className="ct-map__pin" aria-hidden="true">
          <Icon name="map-pin" size={40} />
        </span>
      </div>
      <div className="ct-map__foot">
        <p role="status" className="ct-hint">
          {hasFailed
            ? 'Chưa tải được hình bản đồ. Bạn đóng lại và ghi chỗ cụ thể bằng chữ là đủ.'
            : nearby.some(({ square }) => square)
              ? 'Vòng tròn: vùng đã có phản ánh công khai.'
              : ''}
        </p>
        <Button
          full
          icon="check"
          onClick={() => {
            if (shown.current) onPick(middleOf(shown.current))
            onClose()
          }}
        >
          Lấy chỗ này
        </Button>
      </div>
    </Dialog>
  )
}

/** About a metre: more is only seemingly exact. */
function middleOf(map: LeafletMap): Point {
  const { lat, lng } = map.getCenter()
  return { latitude: Number(lat.toFixed(5)), longitude: Number(lng.toFixed(5)) }
}

/** Leaflet takes it for HTML. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
