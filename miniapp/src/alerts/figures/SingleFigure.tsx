import { formatDay } from '@chung-tay/shared/calendar'
import type { FigureCard } from '../../platform/content'
import { ExternalLink } from '../../platform/ui'

/** One number that has nothing to be compared with: no chart, the same words around it. */
export function SingleFigure({ figure }: { figure: FigureCard }) {
  const [point] = figure.points ?? []
  if (!point) return null
  return (
    <section className="ct-single" aria-label={figure.title}>
      <h3>{figure.title}</h3>
      <p className="ct-single__value">
        {point.value.toLocaleString('vi-VN')} {figure.unit}
      </p>
      <p className="ct-hint">
        {[point.label, point.note, figure.criterion].filter(Boolean).join('. ')}.
      </p>
      <p className="ct-hint">
        Nguồn: {figure.source}, {formatDay(figure.sourceDate)}.{' '}
        {figure.sourceUrl ? <ExternalLink href={figure.sourceUrl}>Xem nguồn</ExternalLink> : null}
      </p>
    </section>
  )
}
