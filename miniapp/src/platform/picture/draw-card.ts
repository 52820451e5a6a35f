import { encode } from 'uqr'
import { newCanvas, toPng } from './canvas'
import { wrapText } from './wrap-text'

type Line = {
  text: string
  /** Pixels of the picture, which is 1080 wide. */
  points: number
  weight: number
  /** Room above it. */
  before?: number
}

export type Card = {
  lines: readonly Line[]
  /** What the square code leads to. */
  address: string
  /** Below the code. */
  foot: readonly Line[]
}

const size = { width: 1080, height: 1350 }
const margin = 72
const top = 50
const leading = 1.4
const font = 'system-ui, Roboto, "Segoe UI", "Helvetica Neue", Arial, sans-serif'

/** Draws words, a square code as large as there is room for, and words below it. @throws Error where there is no canvas */
export async function drawCard({ lines, address, foot }: Card): Promise<Blob> {
  const { canvas, context: paint } = newCanvas(size)
  paint.fillStyle = '#ffffff'
  paint.fillRect(0, 0, size.width, size.height)
  paint.fillStyle = '#1b1e1c'
  const wide = size.width - 2 * margin
  const rowsOf = ({ text, points, weight }: Line): string[] => {
    paint.font = `${weight} ${points}px ${font}`
    return wrapText(text, wide, (each) => paint.measureText(each).width)
  }
  /** Writes from a height down, and says where the next line begins. */
  const write = (all: readonly Line[], from: number): number => {
    let y = from
    for (const line of all) {
      y += line.before ?? 0
      for (const row of rowsOf(line)) {
        paint.fillText(row, margin, y + line.points)
        y += line.points * leading
      }
    }
    return y
  }
  const footHeight = foot.reduce(
    (sum, line) => sum + rowsOf(line).length * line.points * leading,
    0,
  )
  const footTop = size.height - margin - footHeight
  const codeTop = write(lines, top)
  paintCode(address, { top: codeTop, bottom: footTop }, (x, y, side) =>
    paint.fillRect(x, y, side, side),
  )
  write(foot, footTop)
  return toPng(canvas)
}

/** The code with its quiet zone. */
function paintCode(
  address: string,
  { top: from, bottom }: { top: number; bottom: number },
  square: (x: number, y: number, side: number) => void,
): void {
  const { data, size: modules } = encode(address, { ecc: 'L', border: 4 })
  const room = Math.min(size.width - 2 * margin, bottom - from)
  // Whole pixels: edges that are blurred are what a camera stumbles over.
  const side = Math.floor(room / modules)
  const left = Math.floor((size.width - side * modules) / 2)
  data.forEach((row, at) =>
    row.forEach((isDark, across) => {
      if (isDark) square(left + across * side, from + at * side, side)
    }),
  )
}
