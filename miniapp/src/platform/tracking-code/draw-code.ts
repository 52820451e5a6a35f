import { drawCard } from '../picture/draw-card'

type CodePicture = {
  agency: string
  title: string
  /** In groups, a line each. */
  code: readonly string[]
  /** What the square code leads to. */
  address: string
  /** The page on which the digits are typed in, as people type it. */
  page: string
}

/** Draws the card: the digits, a square code, and where to go with them. @throws Error where there is no canvas */
export const drawCode = ({ agency, title, code, address, page }: CodePicture): Promise<Blob> =>
  drawCard({
    lines: [
      { text: title, points: 56, weight: 700 },
      { text: agency, points: 36, weight: 400 },
      ...code.map((text, at) => ({ text, points: 96, weight: 700, before: at === 0 ? 16 : 0 })),
      { text: 'Ai có mã thì xem và nhắn được: hãy giữ kín.', points: 34, weight: 400 },
    ],
    address,
    foot: [
      { text: 'Quét mã vuông, hoặc gõ 16 chữ số ở', points: 30, weight: 400 },
      { text: page, points: 32, weight: 600 },
    ],
  })
