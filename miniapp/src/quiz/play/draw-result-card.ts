import { toPng } from '../../platform/picture/canvas'
import { beginCard, gold, middle, paper } from '../stage/card-ground'
import { wrapText } from '../../platform/picture/wrap-text'
import type { ResultCard } from './result-card'
import { praiseOf } from '../stage/praise'

type Card = ResultCard & { agency: string; accent: string; site: string }

/** Draws the result on a square picture. @throws Error where there is no canvas */
export async function drawResultCard(card: Card): Promise<Blob> {
  const { canvas, paint, fontFamily, write } = beginCard(card)
  paint.font = `600 50px ${fontFamily}`
  const widthOf = (line: string) => paint.measureText(line).width
  const lines = wrapText(card.title, 840, widthOf).slice(0, 2)
  lines.forEach((line, at) => write(line, 215 + at * 64, 50, 600))
  drawRing(paint, card.result.score / Math.max(1, card.result.outOf))
  write(`${card.result.score}/${card.result.outOf}`, 590, 130, 700)
  write('câu đúng', 650, 40)
  write(praiseOf(card.result.score / Math.max(1, card.result.outOf)), 835, 46, 600)
  if (card.result.rank !== null)
    write(`Hạng ${card.result.rank} trong ${card.result.of} người`, 895, 42)
  paint.fillStyle = gold
  write(card.nickname, 965, 48, 700)
  paint.fillStyle = paper
  write(card.site, 1020, 28)
  return toPng(canvas)
}

function drawRing(paint: CanvasRenderingContext2D, share: number): void {
  const top = -Math.PI / 2
  paint.lineWidth = 34
  paint.lineCap = 'round'
  paint.strokeStyle = 'rgba(255, 255, 255, 0.25)'
  paint.beginPath()
  paint.arc(middle, 560, 190, 0, 2 * Math.PI)
  paint.stroke()
  if (share <= 0) return
  paint.strokeStyle = gold
  paint.beginPath()
  paint.arc(middle, 560, 190, top, top + share * 2 * Math.PI)
  paint.stroke()
}
