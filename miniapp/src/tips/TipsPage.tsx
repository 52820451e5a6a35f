import { writeHandover } from '@chung-tay/shared/tips/handover'
import { useState } from 'react'
import { useSettings } from '../platform/content'
import { host } from '../platform/host'
import { apiOrigin } from '../platform/api-origin'
import { usePreferences } from '../platform/preferences'
import {
  Button,
  ButtonLink,
  Dialog,
  ExternalLink,
  Notice,
  Page,
  PhoneButton,
  Section,
  Stack,
} from '../platform/ui'
import { usePinnedHead } from './pinned-head'
import { drawing } from './drawing'

const path = '/to-giac'

/**
 * The way to the page for crime tips. That page is apart from this app: in Zalo it opens in the
 * phone's browser, so that Zalo's program never holds what is written. Nothing is asked of Zalo here.
 */
export default function TipsPage() {
  const [isAsking, setAsking] = useState(false)
  const [copied, setCopied] = useState('')
  const { data: settings } = useSettings()
  const isClosed = settings?.tips?.isReceiving === false
  const [seen] = usePinnedHead()
  const { preferences } = usePreferences()
  const fragment = writeHandover({
    head: seen,
    textSize: `${preferences.textSize}`,
    theme: preferences.theme,
    isFictional: settings?.isFictional === true,
  })
  const isZalo = host.kind === 'zalo'

  function open() {
    setAsking(false)
    if (isZalo) return host.openExternal(`${apiOrigin}${path}${fragment}`)
    // The address is this page's own: the server answers it with the other page.
    window.history.replaceState(null, '', `${path}${fragment}`)
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
      drawing={drawing}
    >
      <Notice tone="danger" title="Đang có nguy hiểm?">
        <p>Đừng viết. Hãy gọi ngay.</p>
        <PhoneButton number="113" label="Gọi 113" kind="danger" />
      </Notice>
      {isClosed ? <NotReceiving website={settings.website} /> : null}
      {isClosed ? null : (
        <Section title="Trang này khác gì gọi điện, nhắn tin">
          <ul>
            <li>Tin được mã hóa trên máy bạn. Chỉ cán bộ tiếp nhận có khóa mới đọc được.</li>
            <li>Bạn nhận một mã để xem trả lời và gửi thêm, không cần nêu tên.</li>
            <li>Không đăng nhập, không hỏi Zalo điều gì về bạn.</li>
          </ul>
        </Section>
      )}
      <Stack>
        <Button
          full
          kind={isClosed ? 'secondary' : 'primary'}
          onClick={isZalo ? () => setAsking(true) : open}
        >
          {isClosed ? 'Tôi đã có mã – mở trang xem trả lời' : 'Mở trang tố giác an toàn'}
        </Button>
        {isClosed ? null : (
          <Button full kind="secondary" onClick={() => void copy()}>
            Chép địa chỉ
          </Button>
        )}
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

/** While no handler has a key nothing could be sealed: said before anybody sets out, with the ways that work. */
function NotReceiving({ website }: { website?: string | null }) {
  return (
    <>
      <Notice tone="caution" title="Chưa gửi tin ở đây được">
        <p>
          Hộp thư kín chưa mở: chưa có cán bộ nào nhận khóa, nên không ai đọc được tin của bạn. Bạn
          báo tin bằng hai cách dưới đây, công an nào cũng phải tiếp nhận.
        </p>
      </Notice>
      <Stack>
        <PhoneButton number="113" label="Gọi 113 để báo tin" />
        <ButtonLink full kind="secondary" icon="map-pin" to="/lien-he">
          Đến công an gần bạn
        </ButtonLink>
        {website ? <ExternalLink href={website}>Trang của công an tỉnh</ExternalLink> : null}
      </Stack>
    </>
  )
}
