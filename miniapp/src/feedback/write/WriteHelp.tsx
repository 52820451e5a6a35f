import { PhoneButton, Section } from '../../platform/ui'

/** What is good to know while writing, beside the form where a wide screen has the room. */
export function WriteHelp() {
  return (
    <div className="ct-wide-only" data-unread>
      <Section title="Bạn nên biết">
        <div className="ct-rich">
          <ul>
            <li>Không cần đăng nhập, không cần để lại tên.</li>
            <li>Gửi xong bạn nhận mã để xem trả lời.</li>
            <li>Ảnh được xóa nơi chụp, giờ chụp trước khi gửi.</li>
            <li>Đừng ghi mật khẩu, mã OTP, số thẻ ngân hàng.</li>
          </ul>
        </div>
        <PhoneButton
          kind="danger"
          number="113"
          label="Việc đang xảy ra, gọi 113"
          note="Đừng chờ trả lời ở đây"
        />
      </Section>
    </div>
  )
}
