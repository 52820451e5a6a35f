import { BarRows } from './BarRows'
import type { ChartData } from './chart-data'
import { Columns } from './Columns'
import { GroupPanels } from './GroupPanels'
import { Parts } from './Parts'
import { PeopleGrids } from './PeopleGrids'
import { RankOrder } from './RankOrder'
import { ranked } from './scales'
import { Trend } from './Trend'
import { valueWords } from './words'

/** More bars than this stand upright: a list of them would be a page long. */
const mostRows = 12

/** The picture of a chart by its kind. It reads as text too; drawings are hidden from screen readers. */
export function ChartPicture({ chart: { type, unit, points } }: { chart: ChartData }) {
  const shown = points ?? []
  const [first] = shown
  if (!first) return null
  if (type === 'share') return <PeopleGrids points={shown} unit={unit} />
  if (type === 'order') return <RankOrder points={shown} />
  if (shown.length === 1)
    return (
      <p className="ct-big">
        <strong>{valueWords(first.value, unit)}</strong>
        <span className="ct-hint">{[first.label, first.note].filter(Boolean).join(' · ')}</span>
      </p>
    )
  if (type === 'groups') return <GroupPanels points={shown} unit={unit} />
  if (type === 'doughnut') return <Parts points={shown} unit={unit} />
  if (type === 'ranking') return <BarRows points={ranked(shown)} unit={unit} isRanking />
  // Without days there are no distances of time to be true to.
  if (type === 'line' && shown.every(({ date }) => date))
    return <Trend points={shown} unit={unit} />
  return shown.length > mostRows ? (
    <Columns points={shown} unit={unit} />
  ) : (
    <BarRows points={shown} unit={unit} />
  )
}
