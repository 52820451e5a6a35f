import { alertsDrawing } from '../alerts'
import { Beside, NotKept, Page } from '../platform/ui'
import { Choice } from './Choice'
import { Inbox } from './Inbox'

/** What came for this phone, and what it is to be told of while the app is closed. */
export default function NoticesPage() {
  return (
    <Page
      isForm
      isWide
      title="Thông báo"
      lead="Những gì đến cho máy này. Không cần tài khoản."
      back="/cua-toi"
      drawing={alertsDrawing}
      meta={{ noindex: true }}
    >
      <NotKept>Dấu đã đọc chỉ giữ đến khi bạn đóng trang.</NotKept>
      <Beside side={<Choice />}>
        <Inbox />
      </Beside>
    </Page>
  )
}
