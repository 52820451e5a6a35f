import './scraps.css'

/** Paper scraps that pop up once and then stand still, so that nobody is disturbed by them. */
export default function Scraps() {
  return (
    <svg viewBox="0 0 320 40" focusable="false">
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
  [14, 12, 20, 'gold'],
  [36, 28, -35, 'accent'],
  [62, 10, 60, 'accent'],
  [84, 26, 10, 'gold'],
  [108, 14, -15, 'gold'],
  [132, 28, 40, 'accent'],
  [158, 12, -50, 'accent'],
  [184, 26, 15, 'gold'],
  [210, 10, 70, 'accent'],
  [234, 28, -20, 'accent'],
  [262, 14, 30, 'gold'],
  [286, 28, -60, 'gold'],
  [306, 12, 25, 'accent'],
] as const
