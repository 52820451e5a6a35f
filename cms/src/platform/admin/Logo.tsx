type EmblemProps = { size: string; label?: string }

/** The app's emblem: a gold star above two hands' arc on a green disc. */
function Emblem({ size, label }: EmblemProps) {
  const role = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg viewBox="0 0 48 48" width={size} height={size} {...role}>
      <circle cx="24" cy="24" r="22" fill="#0B6B3A" />
      <path
        d="M24 11l3.2 7.2 7.8.8-5.9 5.2 1.7 7.7-6.8-4-6.8 4 1.7-7.7-5.9-5.2 7.8-.8z"
        fill="#F5C542"
      />
      <path
        d="M9 30c4 6 9 9 15 9s11-3 15-9"
        fill="none"
        stroke="#fff"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </svg>
  )
}

/** In the admin's breadcrumb. */
export function Icon() {
  return <Emblem size="100%" label="Chung tay" />
}

/** Above the sign-in form. */
export function Logo() {
  return (
    <div className="chung-tay-logo">
      <Emblem size="72" />
      <strong>Chung tay</strong>
      <span>Trang biên tập dành cho cán bộ</span>
    </div>
  )
}
