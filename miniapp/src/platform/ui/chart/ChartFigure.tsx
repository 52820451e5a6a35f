import { formatDay } from '@chung-tay/shared/calendar'
import { ExternalLink } from '../Button'
import { Disclosure } from '../facts'
import type { ChartData } from './chart-data'
import { ChartPicture } from './ChartPicture'
import { PointsTable } from './PointsTable'
import { TrendZoom } from './TrendZoom'
import './chart.css'
import './chart-pictures.css'

type Props = {
  chart: ChartData
  /** Without its table, where paper is short. */
  hasTable?: boolean
}

/**
 * Published figures: the one thing to see as the heading, how it was counted, the picture with its
 * numbers in place, by whom and when, and a table of all numbers. HTML and SVG: it is there without
 * JavaScript, sharp on paper, in forced colours, and its words are words.
 */
export function ChartFigure({ chart, hasTable = true }: Props) {
  const { title, message, criterion, source, sourceUrl, sourceDate } = chart
  return (
    <figure className="ct-chart">
      <figcaption>
        <h3>{message || title}</h3>
        <p className="ct-hint">{criterion}</p>
      </figcaption>
      <ChartPicture chart={chart} />
      <p className="ct-hint">
        Nguồn: {source}
        {sourceDate ? `, ${formatDay(sourceDate)}` : ''}.{' '}
        {sourceUrl ? <ExternalLink href={sourceUrl}>Xem nguồn</ExternalLink> : null}
      </p>
      {hasTable ? (
        <div className="ct-chart__more" data-unread>
          <TrendZoom chart={chart} />
          <Disclosure summary="Xem bảng số">
            <PointsTable chart={chart} />
          </Disclosure>
        </div>
      ) : null}
    </figure>
  )
}
