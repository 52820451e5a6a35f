import { FromLetter } from './FromLetter'

/** The way out that stands in every letter. */
export default function LeavePage() {
  return (
    <FromLetter
      title="Thôi nhận thư"
      lead="Bấm nút dưới là xong, không cần đăng nhập. Phản ánh, hồ sơ của bạn vẫn như cũ."
      act="Thôi nhận thư"
      icon="close"
      ask={(token) => ({ path: `/api/notices/leave?t=${encodeURIComponent(token)}`, body: {} })}
      done={{
        title: 'Đã thôi gửi thư',
        words: 'Hộp thư này không nhận những thư đó nữa. Muốn nhận lại thì chọn ở trang Thông báo.',
      }}
    />
  )
}
