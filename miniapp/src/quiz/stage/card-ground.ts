import { newCanvas } from '../../platform/picture/canvas'

/** What the pictures of results have in common: their size, colours and ground. */
const size = { width: 1080, height: 1080 }
export const middle = size.width / 2
export const gold = '#d9b354'
export const paper = '#ffffff'

/**
 * Begins such a picture: its ground and, on top, whose it is. `write` puts a line into the middle.
 * @throws Error where there is no canvas
 */
export function beginCard({ accent, agency }: { accent: string; agency: string }) {
  const { canvas, context: paint } = newCanvas(size)
  const fontFamily = getComputedStyle(document.body).fontFamily || 'sans-serif'
  const write = (text: string, y: number, px: number, weight = 400) => {
    paint.font = `${weight} ${px}px ${fontFamily}`
    paint.fillText(text, middle, y, size.width - 160)
  }
  drawGround(paint, accent)
  paint.fillStyle = paper
  paint.textAlign = 'center'
  write(agency, 130, 36, 600)
  return { canvas, paint, fontFamily, write }
}

function drawGround(paint: CanvasRenderingContext2D, accent: string): void {
  paint.fillStyle = accent
  paint.fillRect(0, 0, size.width, size.height)
  // Darker at the edges, so that white words stand out on a light accent, too.
  const shade = paint.createRadialGradient(middle, 540, 200, middle, 540, 780)
  shade.addColorStop(0, 'rgba(0, 0, 0, 0.12)')
  shade.addColorStop(1, 'rgba(0, 0, 0, 0.42)')
  paint.fillStyle = shade
  paint.fillRect(0, 0, size.width, size.height)
  paint.strokeStyle = gold
  paint.lineWidth = 10
  paint.strokeRect(36, 36, size.width - 72, size.height - 72)
  for (let at = 0; at < 26; at += 1) {
    const isLeft = at % 2 === 0
    paint.save()
    paint.translate(isLeft ? 90 + ((at * 53) % 170) : 820 + ((at * 47) % 170), 330 + at * 19)
    paint.rotate(at * 1.3)
    paint.fillStyle = at % 3 === 0 ? gold : 'rgba(255, 255, 255, 0.55)'
    paint.fillRect(0, 0, at % 4 === 0 ? 14 : 24, at % 4 === 0 ? 14 : 9)
    paint.restore()
  }
}
