/** The way to the page before and the one after. */
export function Pages({ path, page, pages }: { path: string; page: number; pages: number }) {
  if (pages <= 1) return null
  return (
    <nav className="staff-view__nav" aria-label="Trang">
      {page > 1 ? <a href={`${path}&trang=${page - 1}`}>Trang trước</a> : null}
      <span>
        Trang {page} trong {pages}
      </span>
      {page < pages ? <a href={`${path}&trang=${page + 1}`}>Trang sau</a> : null}
    </nav>
  )
}
