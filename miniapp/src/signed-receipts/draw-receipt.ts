import { formatDate } from '@chung-tay/shared/calendar'
import { drawCard } from '../platform/picture/draw-card'

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

/** Draws the receipt with its code; nothing of the content stands on it. @throws Error where there is no canvas */
export const drawReceipt = ({ agency, reference, receivedAt, address, site }: ReceiptPicture) =>
  drawCard({
    lines: [
      { text: 'Biên nhận có chữ ký', points: 60, weight: 700 },
      { text: agency, points: 36, weight: 400 },
      { text: reference, points: 48, weight: 700, before: 12 },
      {
        text: `Cất lúc ${timeOf(receivedAt)}, ${formatDate(receivedAt)}`,
        points: 36,
        weight: 400,
      },
    ],
    address,
    foot: [
      { text: 'Quét mã để xem biên nhận có đúng không, hoặc vào', points: 30, weight: 400 },
      { text: site, points: 32, weight: 600 },
    ],
  })

/** Hour and minute in Viet Nam. */
function timeOf(iso: string): string {
  return new Date(new Date(iso).getTime() + 7 * 3_600_000).toISOString().slice(11, 16)
}
