import { formatDate } from '@chung-tay/shared/calendar'
import { encode } from 'uqr'
import { newCanvas, toPng } from '../platform/picture/canvas'
import { wrapText } from '../platform/picture/wrap-text'

export type ReceiptPicture = {
  agency: string
  reference: string
  /** ISO 8601. */
  receivedAt: string
  /** What the code leads to. */
  address: string
  /** Where a receipt can be verified, as people type it. */
  site: string
}

const size = { width: 1080, height: 1350 }
const margin = 72
const font = 'system-ui, Roboto, "Segoe UI", "Helvetica Neue", Arial, sans-serif'

/** Draws the receipt with its code; nothing of the content stands on it. @throws Error where there is no canvas */
export async function drawReceipt(picture: ReceiptPicture): Promise<Blob> {
  const { canvas, context: paint } = newCanvas(size)
  paint.fillStyle = '#ffffff'
  paint.fillRect(0, 0, size.width, size.height)
  paint.fillStyle = '#1b1e1c'
  let y = 110
  const write = (text: string, points: number, weight: number) => {
    paint.font = `${weight} ${points}px ${font}`
    const wide = size.width - 2 * margin
    for (const line of wrapText(text, wide, (each) => paint.measureText(each).width)) {
      paint.fillText(line, margin, y)
      y += points * 1.4
    }
  }
  write('Biên nhận có chữ ký', 60, 700)
  write(picture.agency, 36, 400)
  y += 12
  write(picture.reference, 48, 700)
  write(`Cất lúc ${timeOf(picture.receivedAt)}, ${formatDate(picture.receivedAt)}`, 36, 400)
  paintCode(picture.address, y + 4, (x, top, side) => paint.fillRect(x, top, side, side))
  y = size.height - 92
  write('Quét mã để xem biên nhận có đúng không, hoặc vào', 30, 400)
  write(picture.site, 32, 600)
  return toPng(canvas)
}

/** The code with its quiet zone, as large as the picture leaves room for. */
function paintCode(
  address: string,
  top: number,
  square: (x: number, y: number, side: number) => void,
): void {
  const { data, size: modules } = encode(address, { ecc: 'L', border: 4 })
  const room = Math.min(size.width - 2 * margin, size.height - 150 - top)
  // Whole pixels: edges that are blurred are what a camera stumbles over.
  const side = Math.floor(room / modules)
  const left = Math.floor((size.width - side * modules) / 2)
  data.forEach((row, at) =>
    row.forEach((isDark, across) => {
      if (isDark) square(left + across * side, top + at * side, side)
    }),
  )
}

/** Hour and minute in Viet Nam. */
function timeOf(iso: string): string {
  return new Date(new Date(iso).getTime() + 7 * 3_600_000).toISOString().slice(11, 16)
}
