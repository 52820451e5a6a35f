import type { TipsPage } from '@chung-tay/shared/tips/contract'
import { drawing } from '../drawing'
import { Button } from './parts/Button'
import { Emergency } from './parts/Emergency'
import { Notice } from './parts/Notice'
import { Screen } from './parts/Screen'

type Props = {
  page: TipsPage
  onWrite: () => void
  onOpen: () => void
  onLimits: () => void
}

/** What this is, who can read it, and the two ways on. */
export function StartScreen({ page, onWrite, onOpen, onLimits }: Props) {
  const canReceive = page.units.length > 0
  return (
    <Screen
      title="Tố giác tội phạm"
      drawing={drawing}
      first={<Emergency />}
      side={canReceive ? <AfterSending page={page} /> : undefined}
    >
      {canReceive ? (
        <>
          <p className="tp-lead">
            Tin được mã hóa ngay trên máy bạn. Chỉ cán bộ tiếp nhận của đơn vị bạn chọn mở được.
            Người quản trị máy chủ cũng không đọc được.
          </p>
          <Button onClick={onWrite}>Viết tin mới</Button>
        </>
      ) : (
        <Notice look="caution" title="Hộp thư mã hóa chưa mở">
          <p>
            {page.agencyName} chưa đưa khóa nào vào dùng, nên trang này chưa nhận tin: chúng tôi
            không nhận tin khi chưa mã hóa được.
          </p>
          <p>
            Hãy gọi <a href="tel:113">113</a> hoặc đến trụ sở công an gần nhất. Chưa rõ là nơi nào,
            hãy tìm theo tên xã, phường trong <a href="/lien-he">danh sách các đơn vị</a>.
          </p>
        </Notice>
      )}
      <Button look="secondary" onClick={onOpen}>
        Tôi đã có mã – xem trả lời, gửi thêm
      </Button>
      <p className="tp-hint">
        Có thư trả lời hay chưa, mở hộp thư bằng mã mới biết. Không ai gọi hay nhắn báo bạn, để
        người khác cầm máy cũng không biết.
      </p>
      <button type="button" className="tp-link" onClick={onLimits}>
        Trang này bảo vệ được gì và không bảo vệ được gì
      </button>
    </Screen>
  )
}

function AfterSending({ page }: Pick<Props, 'page'>) {
  return (
    <section className="tp-section">
      <h2>Sau khi bạn gửi</h2>
      <ul>
        <li>Công an không được từ chối tiếp nhận tố giác, tin báo (điều 145).</li>
        <li>
          Tin được phân loại trong {page.classifyHours} giờ
          {page.classifyBasis ? ` (${page.classifyBasis})` : ''}.
        </li>
        <li>
          Trong {page.resolveDays} ngày, cơ quan có thẩm quyền kiểm tra, xác minh và ra quyết định.
          Việc phức tạp có thể kéo dài (điều 147).
        </li>
      </ul>
      <p className="tp-hint">
        Các điều dẫn ở đây thuộc Bộ luật Tố tụng hình sự 101/2015/QH13 và văn bản sửa đổi.
      </p>
    </section>
  )
}
