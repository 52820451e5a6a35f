import type { Point } from '@chung-tay/shared/feedback/map'
import { Disclosure, Section } from '../../platform/ui'
import { PublicCaseCard } from '../published/PublicCaseCard'
import { useNearby } from './use-nearby'

/** What is public already near the point that was chosen, the nearest first: to follow, or to read on. */
export function NearbyCases({ point, commune }: { point: Point | undefined; commune: string }) {
  const cases = useNearby(point, commune)
  return (
    <div role="status">
      {cases.length > 0 ? (
        <Section title="Đã có người báo gần đây">
          <p className="ct-hint">
            Có việc của bạn trong này thì bấm “Tôi cũng gặp” là đủ. Không có thì cứ viết tiếp. Chỉ
            việc đã công khai mới hiện ra.
          </p>
          {cases.map((found) => (
            <Disclosure
              key={found.reference}
              summary={
                <>
                  {found.title}
                  <small>
                    {found.withinKm === null
                      ? 'Cùng xã, phường'
                      : `Trong khoảng ${found.withinKm} km`}
                    <br />
                    {found.stateWords}
                  </small>
                </>
              }
            >
              <PublicCaseCard found={found} />
            </Disclosure>
          ))}
        </Section>
      ) : null}
    </div>
  )
}
