import type { ReactNode } from 'react'

type Place = { x: number; y: number; scale?: number; flip?: boolean }

/** Moves a part that is drawn around its own zero point. */
export function At({ x, y, scale = 1, flip, children }: Place & { children: ReactNode }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale})`}>{children}</g>
  )
}

type LampProps = { lit: 'red' | 'yellow' | 'green'; isFlashing?: boolean }

/**
 * A traffic light, 60 wide, its upper left corner at zero. The lit lamp shines, the others are dark;
 * one that flashes does so a few times and has broken rays for whoever wants no motion.
 */
export function Lights({ lit, isFlashing }: LampProps) {
  return (
    <>
      <rect className="ct-d-case" width="60" height="152" rx="14" />
      {(['red', 'yellow', 'green'] as const).map((color, at) => {
        const y = 30 + at * 46
        const isLit = color === lit
        return (
          <g key={color}>
            <circle
              className={`ct-d-lamp${isLit ? ` ct-d-lamp--${color}` : ''}${isLit && isFlashing ? ' ct-d-lamp--flashing' : ''}`}
              cx="30"
              cy={y}
              r="17"
            />
            {isLit ? <path d={rays(y)} strokeDasharray={isFlashing ? '5 7' : undefined} /> : null}
          </g>
        )
      })}
    </>
  )
}

const rays = (y: number) =>
  `M-8 ${y}h-20M-6 ${y - 16}l-18-9M-6 ${y + 16}l-18 9M68 ${y}h20M66 ${y - 16}l18-9M66 ${y + 16}l18 9`

/** A motorbike from the side, going right: rear wheel at zero, front wheel at 92. */
export function Motorbike() {
  return (
    <>
      <circle className="ct-d-paper" cx="0" cy="0" r="19" />
      <circle className="ct-d-paper" cx="92" cy="0" r="19" />
      <path className="ct-d-accent" d="M-14-24h66l12 16h16l6-24 10 4-4 34H56L40-4H4z" />
      <path className="ct-d-thick" d="M-10-30h56" />
      <path d="M92 0L80-54M80-54l-14-6M84-42l12 2" />
    </>
  )
}

type RiderProps = { helmet?: boolean; head?: ReactNode; arm?: string }

/** Somebody sitting on a motorbike, hips at zero. `arm` is the path of the arm from the shoulder at 6, -38. */
export function Rider({ helmet, head, arm = 'M6-38L22-22l16-4' }: RiderProps) {
  return (
    <>
      <path className="ct-d-thick" d="M0 0L6-38" />
      <path d={`${arm}M0 0l24 4 6 20`} />
      <circle className="ct-d-paper" cx="9" cy="-54" r="12" />
      {helmet ? <path className="ct-d-ink" d="M-4-55a13 13 0 0 1 26-1z" /> : null}
      {head}
    </>
  )
}

/** A traffic police officer seen from the front, feet at zero, 130 high; the right arm straight up. */
export function Officer() {
  return (
    <>
      <path className="ct-d-uniform" d="M-20-84h40l4 46h-48z" />
      <path className="ct-d-thick" d="M-10-38V0M10-38V0" />
      <path className="ct-d-thick" d="M-18-80V-150M18-80l10 34-4 12" />
      <circle className="ct-d-paper" cx="-18" cy="-154" r="6" />
      <circle className="ct-d-paper" cx="0" cy="-102" r="15" />
      <path className="ct-d-uniform" d="M-20-108c0-16 40-16 40 0z" />
      <path d="M-12-64h24M0-84v46" />
    </>
  )
}

/** A phone's screen, 130 × 190, for messages. */
export function Phone({ children }: { children: ReactNode }) {
  return (
    <>
      <rect className="ct-d-paper" x="85" y="4" width="150" height="206" rx="18" />
      <path d="M148 14h24" />
      {children}
    </>
  )
}

type BubbleProps = { y: number; height: number; isOwn?: boolean; children: ReactNode }

/** A message on the phone. */
export function Bubble({ y, height, isOwn, children }: BubbleProps) {
  return (
    <>
      <rect
        className={isOwn ? 'ct-d-tint' : 'ct-d-soft'}
        x={isOwn ? 112 : 97}
        y={y}
        width="112"
        height={height}
        rx="10"
      />
      {children}
    </>
  )
}

/** A word or a number in a drawing. */
export function Words({ x, y, size = 14, children }: Place & { size?: number; children: string }) {
  return (
    <text className="ct-d-words" x={x} y={y} fontSize={size}>
      {children}
    </text>
  )
}
