/** Shown in place of a page that could not be loaded or broke while it was shown. */
export function LoadFailure() {
  return (
    <section className="load-failure">
      <h1>Chưa mở được trang này</h1>
      <p>Có thể mạng đang yếu. Những gì bạn đã nhập trên máy vẫn được giữ.</p>
      <button type="button" onClick={() => window.location.reload()}>
        Tải lại trang
      </button>
    </section>
  )
}
