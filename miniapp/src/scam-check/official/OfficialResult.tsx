import { Card, LinkItem, LinkList, Notice } from '../../platform/ui'
import type {
  LinkWarning,
  OfficialAnswer,
} from '@chung-tay/shared/scam-check/official/check-official'
import type { LookAlikeReason } from '@chung-tay/shared/scam-check/official/look-alike'

const things = {
  phone: 'Số điện thoại này',
  email: 'Hộp thư này',
  zalo: 'Tài khoản Zalo này',
  link: 'Địa chỉ này',
} as const

const warnings: Record<LinkWarning, string> = {
  'user-name':
    'Trong địa chỉ có dấu @ hoặc \\. Kẻ gian hay viết thế để trang mở ra khác trang bạn đọc thấy.',
  address: 'Địa chỉ chỉ toàn số. Cơ quan nhà nước không dùng địa chỉ như vậy.',
  apk: 'Đây là tệp cài ứng dụng (.apk). Đừng tải, đừng cài.',
  'not-encrypted': 'Trang không mã hóa (http). Đừng nhập mật khẩu, số thẻ.',
}

/** Whether something is official, in words, and what to do next. */
export function OfficialResult({ answer }: { answer: OfficialAnswer }) {
  switch (answer.verdict) {
    case 'published':
      return (
        <>
          <Notice tone="good" title={`${things[answer.what]} được công bố chính thức`}>
            <p>Của: {answer.owner.name}.</p>
            {answer.what === 'phone' ? (
              <p>
                Số hiện trên máy khi có người gọi đến vẫn có thể bị làm giả. Muốn chắc, hãy dập máy
                rồi tự bấm số này để gọi lại.
              </p>
            ) : null}
          </Notice>
          <LinkList>
            <LinkItem to={answer.owner.page} icon="map-pin" title="Xem nơi công bố" />
          </LinkList>
        </>
      )
    case 'state-domain':
      return (
        <Notice tone="good" title="Đây là tên miền của cơ quan nhà nước">
          Tên miền tận cùng là .gov.vn chỉ cấp cho cơ quan nhà nước. Dù vậy, không cơ quan nào hỏi
          mã OTP hay bảo chuyển tiền qua tin nhắn.
        </Notice>
      )
    case 'look-alike':
      return (
        <Card tone="danger" className="ct-finding">
          <p className="ct-finding__words">Địa chỉ nhái. Đừng mở, đừng điền gì.</p>
          <p>
            Nó bắt chước <strong>{answer.resembles}</strong>, nhưng không phải.
          </p>
          <ul className="ct-reasons">
            {answer.reasons.map((reason) => (
              <li key={reason.kind}>{reasonWords(reason, answer.resembles)}</li>
            ))}
            {answer.warnings.map((warning) => (
              <li key={warning}>{warnings[warning]}</li>
            ))}
          </ul>
        </Card>
      )
    case 'unpublished':
      return (
        <Notice
          tone="caution"
          title={`${things[answer.what]} không có trong danh bạ chính thức ở đây`}
        >
          <p>
            Riêng điều đó chưa chứng tỏ là lừa đảo, nhưng cũng chưa có gì chứng tỏ là công an. Hãy
            dập máy, tự gọi số công bố hoặc đến công an xã, phường hỏi.
          </p>
          {answer.warnings.map((warning) => (
            <p key={warning}>{warnings[warning]}</p>
          ))}
        </Notice>
      )
    case 'no-such-number':
      return (
        <Notice tone="caution" title="Không có số điện thoại nào như vậy">
          <p>
            Hãy so lại số: thừa, thiếu hoặc nhầm một chữ số là thành số khác. Số máy bàn thì ghi cả
            mã vùng, ví dụ 0221.
          </p>
          <p>
            Nếu trên máy bạn hiện đúng như thế khi có người gọi đến, số ấy là giả. Đừng nghe theo,
            đừng gọi lại.
          </p>
        </Notice>
      )
    case 'unreadable':
      return (
        <Notice tone="neutral" title="Chưa đọc được">
          Hãy nhập số điện thoại, link Zalo, địa chỉ trang web hoặc hộp thư, chép cho đúng.
        </Notice>
      )
  }
}

function reasonWords(reason: LookAlikeReason, resembles: string): string {
  switch (reason.kind) {
    case 'letters':
      return `Có chữ cái nước ngoài vẽ giống chữ thường: “${reason.shown}”.`
    case 'gov-inside':
      return 'Viết cho giống “gov.vn” để đánh lừa. Trang của nhà nước phải tận cùng đúng bằng .gov.vn.'
    case 'borrowed-name':
      return `Mượn tên “${reason.word}” nhưng không thuộc ${resembles}.`
    case 'hidden-host':
      return `Tên “${resembles}” chỉ đặt vào cho giống. Dấu @ hoặc \\ đứng cạnh nó đưa người bấm sang trang khác.`
    case 'typo':
      return `Viết sai một hai chữ so với ${resembles}.`
  }
}
