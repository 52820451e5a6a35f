import { useState } from 'react'
import { host } from '../platform/host'
import { apiOrigin } from '../platform/api-origin'
import { Button, Dialog, Notice, Page, PhoneButton, Section, Stack } from '../platform/ui'
import { usePinnedHead } from './pinned-head'

const path = '/to-giac'

/**
 * The way to the page for crime tips. That page is apart from this app: in Zalo it opens in the
 * phone's browser, so that Zalo's program never holds what is written. Nothing is asked of Zalo here.
 */
export default function TipsPage() {
  const [isAsking, setAsking] = useState(false)
  const [copied, setCopied] = useState('')
  const [seen] = usePinnedHead()
  const pin = seen.seq > 0 ? `#k=${seen.seq}.${seen.hash}` : ''
  const isZalo = host.kind === 'zalo'

  function open() {
    setAsking(false)
    if (isZalo) return host.openExternal(`${apiOrigin}${path}${pin}`)
    // The address is this page's own: the server answers it with the other page.
    window.history.replaceState(null, '', `${path}${pin}`)
    window.location.reload()
  }
  async function copy() {
    const address = `${apiOrigin || window.location.origin}${path}`
    try {
      await navigator.clipboard.writeText(address)
      setCopied('Đã chép địa chỉ. Hãy mở cửa sổ ẩn danh của trình duyệt và dán vào.')
    } catch {
      setCopied(`Hãy gõ địa chỉ này vào trình duyệt: ${address}`)
    }
  }

  return (
    <Page
      title="Tố giác tội phạm"
      lead="Gửi tin kín cho công an. Nêu tên hay không là do bạn."
      meta={{
        description:
          'Gửi tin báo, tố giác tội phạm được mã hóa ngay trên máy bạn. Chỉ cán bộ tiếp nhận đọc được.',
      }}
    >
      <Notice tone="danger" title="Đang có nguy hiểm?">
        <p>Đừng viết. Hãy gọi ngay.</p>
        <PhoneButton number="113" label="Gọi 113" kind="danger" />
      </Notice>
      <Section title="Trang này khác gì gọi điện, nhắn tin">
        <ul>
          <li>Tin được mã hóa trên máy bạn. Chỉ cán bộ tiếp nhận có khóa mới đọc được.</li>
          <li>Bạn nhận một mã để xem trả lời và gửi thêm, không cần nêu tên.</li>
          <li>Không đăng nhập, không hỏi Zalo điều gì về bạn.</li>
        </ul>
      </Section>
      <Stack>
        <Button full onClick={isZalo ? () => setAsking(true) : open}>
          Mở trang tố giác an toàn
        </Button>
        <Button full kind="secondary" onClick={() => void copy()}>
          Chép địa chỉ
        </Button>
        <p role="status">{copied}</p>
      </Stack>
      <Dialog open={isAsking} onClose={() => setAsking(false)} title="Mở bằng trình duyệt?">
        <p>
          Trang tố giác mở ngoài Zalo để Zalo không giữ điều bạn viết. Zalo vẫn biết bạn đã mở ứng
          dụng này.
        </p>
        <Stack>
          <Button full onClick={open}>
            Mở trình duyệt
          </Button>
          <Button full kind="secondary" onClick={() => setAsking(false)}>
            Ở lại đây
          </Button>
        </Stack>
      </Dialog>
    </Page>
  )
}
