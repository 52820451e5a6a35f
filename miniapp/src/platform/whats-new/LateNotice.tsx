import { focusHeading } from '../focus'

type Props = {
  /** Opens the box at the top of the page. */
  onShow: () => void
  onKnown: () => void
}

/**
 * Says that the page changed while it is open, or that newer content came after an older copy was shown. It lies
 * over the page: nothing that is being read is pushed away.
 */
export function LateNotice({ onShow, onKnown }: Props) {
  return (
    <aside className="app-notice" aria-label="Có gì mới">
      <p role="status">Trang này có thay đổi so với lần bạn xem trước.</p>
      <button
        type="button"
        onClick={() => {
          onShow()
          window.scrollTo(0, 0)
          focusHeading()
        }}
      >
        Xem có gì mới
      </button>
      <button type="button" className="is-quiet" onClick={onKnown}>
        Đã biết
      </button>
    </aside>
  )
}
