/** Danger now comes before anything else. */
export function Emergency() {
  return (
    <div className="tp-emergency">
      <p>
        <b>Đang có nguy hiểm?</b> Đừng viết ở đây. Gọi ngay:
      </p>
      <a className="tp-button tp-button--danger" href="tel:113">
        Gọi 113
      </a>
    </div>
  )
}
