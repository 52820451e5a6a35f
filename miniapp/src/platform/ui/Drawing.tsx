/** Small pictures for empty places, in the stroke of the icons. */
const drawings = {
  search: 'M44 20a20 20 0 1 0 .01 0M59 55l20 20M36 36h16M36 44h10',
  list: 'M26 22h48v56H26zM36 36h28M36 48h28M36 60h16M20 84h60',
  offline: 'M20 46a42 42 0 0 1 60 0M32 58a26 26 0 0 1 36 0M50 74h.01M24 22l52 56',
  unit: 'M22 78V42l28-18 28 18v36M16 78h68M42 78V58h16v20M50 38h.01',
} as const

export type DrawingName = keyof typeof drawings

export function Drawing({ name }: { name: DrawingName }) {
  return (
    <svg
      className="ct-drawing"
      viewBox="0 0 100 100"
      width="112"
      height="112"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <circle cx="50" cy="50" r="48" />
      <path d={drawings[name]} />
    </svg>
  )
}
