'use client'

type Props = { page: number; pages: number; onChange: (page: number) => void }

export function Pager({ page, pages, onChange }: Props) {
  if (pages <= 1) return null
  return (
    <nav className="staff-view__row" aria-label="Trang">
      <button type="button" disabled={page <= 1} onClick={() => onChange(page - 1)}>
        Trang trước
      </button>
      <span>
        Trang {page}/{pages}
      </span>
      <button type="button" disabled={page >= pages} onClick={() => onChange(page + 1)}>
        Trang sau
      </button>
    </nav>
  )
}
