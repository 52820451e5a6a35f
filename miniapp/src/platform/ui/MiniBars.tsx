type Props = { points: readonly { label: string; value: number }[] }

/** A few figures at a glance, drawn without a library; the page behind it has the numbers. */
export function MiniBars({ points }: Props) {
  const most = Math.max(...points.map(({ value }) => value), 1)
  const width = 100 / Math.max(points.length, 1)
  return (
    <svg
      className="ct-mini-bars"
      viewBox="0 0 100 40"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {points.map(({ label, value }, index) => {
        const height = Math.max(2, (value / most) * 38)
        return (
          <rect
            key={label}
            x={index * width + width * 0.15}
            y={40 - height}
            width={width * 0.7}
            height={height}
            rx="1.5"
          />
        )
      })}
    </svg>
  )
}
