import { FromLetter } from './FromLetter'

/** The owner of a mailbox says that they want letters. */
export default function ConfirmPage() {
  return (
    <FromLetter
      title="Xác nhận nhận thư"
      lead="Bấm nút dưới là hộp thư này nhận những loại tin ghi trong thư. Không phải bạn xin thì đóng trang này."
      act="Xác nhận nhận thư"
      icon="check"
      ask={(token) => ({ path: '/api/notices/email/confirm', body: { token } })}
      done={{
        title: 'Đã xác nhận',
        words: 'Có tin là chúng tôi viết thư. Trong mỗi thư có đường dẫn để thôi nhận.',
      }}
    />
  )
}
