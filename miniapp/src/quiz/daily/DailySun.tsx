/** A sun over the horizon with a ray for each of the day's questions; those answered shine. */
export function DailySun({ lit }: { lit: number }) {
  return (
    <svg
      className="ct-sun"
      viewBox="0 0 100 70"
      width="80"
      height="56"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path className="ct-sun__disc" d="M30 60a20 20 0 0 1 40 0z" />
      <path d="M10 60h80" />
      {rays.map((ray, at) => (
        <path key={ray} className={at < lit ? 'ct-sun__ray--lit' : undefined} d={ray} />
      ))}
    </svg>
  )
}

const rays = ['M22 48l-11-5', 'M31 35l-8-10', 'M50 30V16', 'M69 35l8-10', 'M78 48l11-5']
