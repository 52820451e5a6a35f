type Props = {
  points: readonly { label: string; value: number; outOf?: number | null }[]
  unit: string
}

/** A few figures at a glance, each with its number, drawn without a library. */
export function MiniBars({ points, unit }: Props) {
  const size = (value: number, outOf?: number | null) => value / (outOf ?? 1)
  const most = Math.max(...points.map(({ value, outOf }) => size(value, outOf)))
  return (
    <span className="ct-mini-bars">
      {points.map(({ label, value, outOf }) => (
        <span key={label}>
          {label}:{' '}
          <b>{`${outOf ? `${value} trong ${outOf}` : value.toLocaleString('vi-VN')} ${unit}`}</b>
          <svg width="100%" height="8" aria-hidden="true">
            <rect width={`${(size(value, outOf) / most) * 100}%`} height="8" rx="3" />
          </svg>
        </span>
      ))}
    </span>
  )
}
