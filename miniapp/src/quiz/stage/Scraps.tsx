import './scraps.css'

/** Paper scraps that pop up once and then stand still, so that nobody is disturbed by them. */
export default function Scraps() {
  return (
    <svg className="ct-confetti" viewBox="0 0 320 120" aria-hidden="true" focusable="false">
      {scraps.map(([x, y, turn, tone], at) => (
        <rect
          key={at}
          className={`ct-confetti__scrap ct-confetti__scrap--${tone}`}
          x={x}
          y={y}
          width={at % 3 === 0 ? 6 : 10}
          height={at % 3 === 0 ? 6 : 4}
          rx="1.5"
          transform={`rotate(${turn} ${x} ${y})`}
        />
      ))}
    </svg>
  )
}

const scraps = [
  [18, 24, 20, 'gold'],
  [40, 70, -35, 'accent'],
  [62, 16, 60, 'accent'],
  [30, 104, 10, 'gold'],
  [84, 44, -15, 'gold'],
  [96, 92, 40, 'accent'],
  [224, 90, -50, 'accent'],
  [236, 30, 15, 'gold'],
  [258, 62, 70, 'accent'],
  [276, 18, -20, 'accent'],
  [290, 96, 30, 'gold'],
  [304, 48, -60, 'gold'],
] as const
