import { formatDate, type LocalDate } from '@chung-tay/shared/calendar'
import { toPng } from '../../platform/picture/canvas'
import { beginCard, gold, middle, paper } from '../stage/card-ground'

export type DailyCardContent = {
  day: LocalDate
  results: readonly boolean[]
  /** Days in a row. */
  days: number
  agency: string
  accent: string
  site: string
}

const box = { width: 132, gap: 28, top: 440 }

/**
 * Draws how the day went, without a question or an answer, so that whoever gets it can still play.
 * @throws Error where there is no canvas
 */
export async function drawDailyCard(card: DailyCardContent): Promise<Blob> {
  const { canvas, paint, write } = beginCard(card)
  write('Năm câu hôm nay', 250, 76, 700)
  write(formatDate(card.day), 325, 42)
  drawMarks(paint, card.results)
  paint.fillStyle = paper
  const right = card.results.filter(Boolean).length
  write(`Đúng ${right}/${card.results.length} câu`, 730, 72, 700)
  paint.fillStyle = gold
  if (card.days > 1) write(`${card.days} ngày liền`, 815, 48, 600)
  paint.fillStyle = paper
  write('Bạn được mấy câu?', 920, 44, 600)
  write(card.site, 1000, 30)
  return toPng(canvas)
}

function drawMarks(paint: CanvasRenderingContext2D, results: readonly boolean[]): void {
  const all = results.length * box.width + (results.length - 1) * box.gap
  results.forEach((isRight, at) => {
    const left = middle - all / 2 + at * (box.width + box.gap)
    paint.lineWidth = 8
    paint.strokeStyle = isRight ? gold : paper
    paint.fillStyle = isRight ? gold : 'rgba(255, 255, 255, 0.12)'
    paint.fillRect(left, box.top, box.width, box.width)
    paint.strokeRect(left, box.top, box.width, box.width)
    paint.lineWidth = 16
    paint.lineCap = 'round'
    paint.strokeStyle = isRight ? '#1b1e1c' : paper
    paint.beginPath()
    const points = isRight ? check : cross
    for (const [x, y, isStart] of points) {
      const place = [left + x * box.width, box.top + y * box.width] as const
      if (isStart) paint.moveTo(...place)
      else paint.lineTo(...place)
    }
    paint.stroke()
  })
}

type Points = readonly (readonly [x: number, y: number, isStart?: boolean])[]
const check: Points = [
  [0.25, 0.52, true],
  [0.43, 0.7],
  [0.76, 0.32],
]
const cross: Points = [
  [0.3, 0.3, true],
  [0.7, 0.7],
  [0.7, 0.3, true],
  [0.3, 0.7],
]
