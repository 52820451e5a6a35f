import { BarRows } from './BarRows'
import type { ChartPoint } from './chart-data'
import { byGroup, mostOf } from './scales'

/** Small multiples: one panel a group, all on the same scale. */
export function GroupPanels({ points, unit }: { points: readonly ChartPoint[]; unit: string }) {
  return (
    <ul className="ct-panels">
      {byGroup(points).map(({ name, points: own }) => (
        <li key={name}>
          <p className="ct-panels__name">{name}</p>
          <BarRows points={own} unit={unit} most={mostOf(points)} hasTrack />
        </li>
      ))}
    </ul>
  )
}
