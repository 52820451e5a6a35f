import type { Head } from '@chung-tay/shared/tips'
import { Screen } from './parts/Screen'

type Props = { head: Head; retainMonths: number; onBack: () => void }

/** Said plainly, so that nobody relies on what is not there. */
export function LimitsScreen({ head, retainMonths, onBack }: Props) {
  return (
    <Screen title="Bảo vệ được gì, không bảo vệ được gì" onBack={onBack}>
      <section className="tp-section">
        <h2>Bảo vệ được</h2>
        <ul>
          <li>Nội dung, tên tệp, ảnh, ghi âm: mã hóa trên máy bạn trước khi gửi.</li>
          <li>Máy chủ, bản sao lưu, người quản trị chỉ giữ chuỗi mã hóa, không có khóa để mở.</li>
          <li>Độ dài được làm tròn lên, nên khó đoán bạn viết nhiều hay ít.</li>
          <li>
            Trang không dùng cookie, không lưu gì vào máy, không gọi dịch vụ nào khác, kể cả Zalo.
          </li>
          <li>Mã của bạn không được gửi đi. Máy chủ chỉ nhận phần chứng minh được tạo ra từ mã.</li>
        </ul>
      </section>
      <section className="tp-section">
        <h2>Không bảo vệ được</h2>
        <ul>
          <li>
            Nhà mạng, chủ mạng Wi-Fi biết máy bạn đã mở trang của công an, không biết bạn viết gì.
          </li>
          <li>
            Lịch sử trình duyệt có thể còn địa chỉ trang này. Hãy dùng cửa sổ ẩn danh nếu dùng chung
            máy.
          </li>
          <li>Nếu mở từ Zalo, Zalo biết bạn đã mở ứng dụng này.</li>
          <li>Người nhìn màn hình, phần mềm theo dõi trên máy bạn vẫn thấy điều bạn viết.</li>
          <li>Điều bạn kể có thể cho biết bạn là ai, dù bạn không ghi tên.</li>
          <li>
            Video, ghi âm, tài liệu có thể mang thông tin về máy và người tạo. Trang nói rõ tệp nào.
          </li>
          <li>Cán bộ có khóa đọc được tin. Mã hóa không ngăn được người đọc kể lại.</li>
          <li>
            Cơ quan công an có thể giữ thêm một khóa khôi phục in trên giấy, phòng khi mọi khóa khác
            bị mất. Ai có tờ giấy đó và vào được máy chủ thì đọc được tin.
          </li>
          <li>
            Người làm chủ được máy chủ có thể đưa ra một trang khác. Vì vậy mã của trang này được
            công bố cùng dấu kiểm, ai cũng so được.
          </li>
        </ul>
      </section>
      <section className="tp-section">
        <h2>Khóa đang công bố</h2>
        <p>Danh sách khóa có {head.seq} dòng. Dấu của dòng cuối, để so với nơi khác công bố:</p>
        <p className="tp-code">{head.hash.replace(/(.{8})(?=.)/g, '$1 ')}</p>
        <p>
          Tin đã kết thúc được xóa khỏi máy chủ sau {retainMonths} tháng. Trước đó cán bộ có thể đã
          xuất hồ sơ mã hóa để lưu theo quy định.
        </p>
      </section>
    </Screen>
  )
}
