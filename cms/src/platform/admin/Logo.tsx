/** The app's emblem: two hands' arcs around a star, in the accent colour. */
export function Icon() {
  return (
    <svg viewBox="0 0 48 48" width="32" height="32" role="img" aria-label="Chung tay">
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

export function Logo() {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'center', gap: 12 }}>
      <svg viewBox="0 0 48 48" width="72" height="72" aria-hidden="true">
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
      <strong style={{ fontSize: 24 }}>Chung tay</strong>
      <span>Trang biên tập dành cho cán bộ</span>
    </div>
  )
}
