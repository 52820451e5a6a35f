import { writeHandover } from '@chung-tay/shared/tips/handover'
import { useSettings } from '../platform/content'
import { CopyButton } from '../platform/copy/CopyButton'
import { usePreferences } from '../platform/preferences'
import { Button, Stack } from '../platform/ui'
import { usePinnedHead } from './pinned-head'
import { TipsFrame, tipsPath } from './TipsFrame'

/** The way to the page for crime tips, which is apart from this app: from a browser it opens in its place. */
export default function TipsPage() {
  const { data: settings } = useSettings()
  const isClosed = settings?.tips?.isReceiving === false
  const [seen] = usePinnedHead()
  const { preferences } = usePreferences()
  // Only copied and told, never part of a page that is made before anybody's browser.
  const address = typeof window === 'undefined' ? '' : `${window.location.origin}${tipsPath}`
  const fragment = writeHandover({
    head: seen,
    textSize: `${preferences.textSize}`,
    theme: preferences.theme,
    isFictional: settings?.isFictional === true,
  })

  function open() {
    // The address is this page's own: the server answers it with the other page.
    window.history.replaceState(null, '', `${tipsPath}${fragment}`)
    window.location.reload()
  }

  return (
    <TipsFrame isClosed={isClosed} website={settings?.website}>
      <Stack>
        <Button full kind={isClosed ? 'secondary' : 'primary'} onClick={open}>
          {isClosed ? 'Tôi đã có mã – mở trang xem trả lời' : 'Mở trang tố giác an toàn'}
        </Button>
        {isClosed ? null : (
          <CopyButton
            kind="secondary"
            text={address}
            done="Đã chép địa chỉ. Hãy mở cửa sổ ẩn danh của trình duyệt và dán vào."
            refused={`Hãy gõ địa chỉ này vào trình duyệt: ${address}`}
          >
            Chép địa chỉ
          </CopyButton>
        )}
      </Stack>
    </TipsFrame>
  )
}
