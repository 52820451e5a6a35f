import type { Point } from '@chung-tay/shared/feedback/map'
import { useMemo, useState } from 'react'
import { lazyPart } from '../../platform/lazy-part'
import { useSettings } from '../../platform/content'
import { host, PositionError } from '../../platform/host'
import { Button, Dialog, Notice } from '../../platform/ui'
import { distanceKm, distanceText, pointOf, type Findable, type Placed } from '../../units'
import type { Tiles } from './PointMap'

// The form with its picked files must outlive a map that cannot be loaded.
const PointMap = lazyPart({
  load: async () => (await import('./PointMap')).default,
  Missing: NoMap,
})

/** Farther than this from its commune a point was hardly meant. */
const farKm = 25

type Commune = Findable & Placed

type Props = {
  location: Point | undefined
  onChange: (location: Point | undefined) => void
  commune: Commune | undefined
  /** The commune's place, or any place of the province: where a map opens. */
  middle: Point | undefined
}

/** A point: where the phone is, asked at that moment, or one on the map where the settings name a server for it. */
export function LocationField({ location, onChange, commune, middle }: Props) {
  const { data: settings } = useSettings()
  const [problem, setProblem] = useState('')
  const [isAsking, setAsking] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const map = settings?.feedback?.map
  // The same object while the settings are: an open map is drawn anew for another one.
  const tiles = useMemo(() => tilesOf(map), [map])
  const start = location ?? middle
  const ask = async () => {
    setProblem('')
    setAsking(true)
    try {
      const { latitude, longitude } = await host.getPosition()
      onChange({ latitude, longitude })
    } catch (error) {
      const isDenied = error instanceof PositionError && error.code === 'denied'
      setProblem(
        isDenied
          ? 'Máy không cho xem vị trí. Bạn ghi chỗ cụ thể ở ô trên là đủ.'
          : 'Chưa biết được vị trí. Bạn ghi chỗ cụ thể ở ô trên là đủ.',
      )
    }
    setAsking(false)
  }
  return (
    <div className="ct-field" data-field="location" role="group" aria-labelledby="ct-point">
      <span className="ct-field__label" id="ct-point">
        Điểm trên bản đồ<span className="ct-field__optional"> (không bắt buộc)</span>
      </span>
      <p className="ct-hint">
        Để đơn vị đến đúng chỗ. Chỉ đơn vị xử lý thấy; người khác cùng lắm biết một vùng rộng chừng
        1 km.
      </p>
      {location ? <Chosen {...{ location, commune }} /> : null}
      <Button full kind="secondary" icon="map-pin" disabled={isAsking} onClick={() => void ask()}>
        {isAsking ? 'Đang tìm…' : 'Vị trí của tôi'}
      </Button>
      {tiles && start ? (
        <>
          <Button full kind="secondary" icon="search" onClick={() => setOpen(true)}>
            Chọn trên bản đồ
          </Button>
          <p className="ct-hint">
            Hình bản đồ tải từ {new URL(tiles.url).host}; nơi ấy chỉ biết bạn xem vùng nào.
          </p>
          {isOpen ? (
            <PointMap
              open={isOpen}
              onClose={() => setOpen(false)}
              tiles={tiles}
              start={start}
              onPick={onChange}
            />
          ) : null}
        </>
      ) : null}
      {location ? (
        <Button full kind="quiet" icon="close" onClick={() => onChange(undefined)}>
          Bỏ điểm đã chọn
        </Button>
      ) : null}
      <p role="status" className="ct-hint">
        {problem}
      </p>
    </div>
  )
}

function Chosen({ location, commune }: { location: Point; commune: Commune | undefined }) {
  const middle = commune && pointOf(commune)
  if (!middle) return <p>Đã chọn một điểm.</p>
  const km = distanceKm(location, middle)
  return km > farKm ? (
    <Notice tone="caution" title="Điểm này ở xa xã, phường đã chọn">
      Cách {commune.name} {distanceText(km)}. Bạn xem lại điểm, hoặc xã, phường.
    </Notice>
  ) : (
    <p>
      Đã chọn một điểm, cách {commune.name} {distanceText(km)}.
    </p>
  )
}

function NoMap({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Chưa mở được bản đồ">
      <p>Có thể mạng đang yếu. Bạn đóng lại và ghi chỗ cụ thể bằng chữ là đủ.</p>
    </Dialog>
  )
}

type MapSettings =
  | { tileUrl?: string | null; attribution?: string | null; maxZoom?: number | null }
  | null
  | undefined

function tilesOf(map: MapSettings): Tiles | undefined {
  if (!map?.tileUrl) return undefined
  return { url: map.tileUrl, attribution: map.attribution ?? '', maxZoom: map.maxZoom ?? 18 }
}
