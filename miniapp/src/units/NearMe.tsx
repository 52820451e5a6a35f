import { useState } from 'react'
import type { UnitCard } from '../platform/content'
import { host, PositionError } from '../platform/host'
import { Button, LinkItem, LinkList, Notice, Stack } from '../platform/ui'
import { distanceText, nearestUnits, type NearUnit } from './distance'

const failures = {
  denied: 'Bạn chưa cho biết vị trí, không sao cả. Hãy gõ tên xã, phường vào ô tìm kiếm ở trên.',
  unavailable: 'Máy chưa xác định được vị trí. Hãy gõ tên xã, phường vào ô tìm kiếm ở trên.',
  timeout: 'Máy tìm vị trí quá lâu. Hãy thử lại ở chỗ thoáng, hoặc gõ tên xã, phường.',
}

/** The nearest units; the device is asked for its place only when the person taps. */
export function NearMe({ units }: { units: readonly UnitCard[] }) {
  const [near, setNear] = useState<NearUnit[]>()
  const [problem, setProblem] = useState<string>()
  const [isAsking, setIsAsking] = useState(false)

  // Asking for a place would lead to nothing.
  if (!units.some(({ location }) => typeof location?.latitude === 'number')) return null

  async function ask() {
    setIsAsking(true)
    setProblem(undefined)
    try {
      setNear(nearestUnits(units, await host.getPosition()))
    } catch (error) {
      setProblem(failures[error instanceof PositionError ? error.code : 'unavailable'])
    }
    setIsAsking(false)
  }

  return (
    <Stack>
      <Button
        kind="secondary"
        icon="map-pin"
        onClick={() => void ask()}
        disabled={isAsking}
        aria-describedby="near-why"
      >
        {isAsking ? 'Đang tìm…' : 'Gần tôi'}
      </Button>
      <p id="near-why" className="ct-hint">
        Máy sẽ hỏi vị trí để tính đường. Vị trí chỉ dùng ngay trên máy của bạn, không gửi đi đâu.
      </p>
      <div role="status">
        {problem ? <Notice tone="caution">{problem}</Notice> : null}
        {near?.length === 0 ? (
          <Notice tone="caution">Chưa có nơi nào ghi vị trí trên bản đồ.</Notice>
        ) : null}
        {near && near.length > 0 ? (
          <LinkList label="Nơi gần bạn nhất">
            {near.map(({ unit, km }) => (
              <LinkItem
                key={unit.id}
                to={`/lien-he/${unit.slug}`}
                icon="map-pin"
                title={unit.name}
                hint={`${distanceText(km)}${unit.location?.isApproximate ? ', tính tới trung tâm địa bàn' : ''}`}
              />
            ))}
          </LinkList>
        ) : null}
      </div>
    </Stack>
  )
}
