import { useMemo, useState } from 'react'
import { renderSVG } from 'uqr'
import { apiOrigin } from '../platform/api-origin'
import { useSettings } from '../platform/content'
import { CopyButton } from '../platform/copy/CopyButton'
import { openInPhoneBrowser } from '../platform/host/phone-browser'
import { Button, Disclosure, Notice, Section, Stack } from '../platform/ui'
import { TipsFrame, tipsPath } from './TipsFrame'
import './in-zalo.css'

/**
 * The way to the page for crime tips out of Zalo. Its address is given to the person alone: to read, copy or scan.
 * Zalo's SDK tells Zalo's log every address that it opens, inside or outside, so it is only ever given the
 * site's front door, from which everybody sets out.
 */
export default function TipsPageInZalo() {
  const [isStuck, setStuck] = useState(false)
  const { data: settings } = useSettings()
  const isClosed = settings?.tips?.isReceiving === false
  const address = `${apiOrigin}${tipsPath}`
  const code = useMemo(() => renderSVG(address, { ecc: 'M', border: 2 }), [address])

  async function open() {
    setStuck(false)
    setStuck(!(await openInPhoneBrowser(`${apiOrigin}/`)))
  }

  return (
    <TipsFrame isUntold isClosed={isClosed} website={settings?.website}>
      <Section title={isClosed ? 'Đã có mã? Xem trả lời ngoài Zalo' : 'Viết tin ở ngoài Zalo'}>
        <p>
          Trang tố giác không mở trong Zalo, để Zalo không thấy điều bạn viết. Mở trình duyệt
          (Chrome, Safari) và gõ địa chỉ này:
        </p>
        <p className="ct-tips-address">{address.replace(/^https?:\/\//, '')}</p>
        <Stack>
          <CopyButton
            kind={isClosed ? 'secondary' : 'primary'}
            text={address}
            done="Đã chép. Mở trình duyệt, bật cửa sổ ẩn danh rồi dán vào."
            refused="Máy không cho chép. Bạn gõ địa chỉ trên vào trình duyệt."
          >
            Chép địa chỉ
          </CopyButton>
        </Stack>
        <p>Hoặc dùng máy khác quét mã này. Cách này kín nhất.</p>
        <div
          className="ct-tips-code"
          role="img"
          aria-label="Mã QR mở trang tố giác"
          // Drawn here by the library from our own address.
          dangerouslySetInnerHTML={{ __html: code }}
        />
      </Section>
      <Section title="Không tiện gõ?">
        <p>Mở trang chủ bằng trình duyệt, rồi chọn “Tố giác tội phạm” ở đó.</p>
        <Button full kind="secondary" icon="external" onClick={() => void open()}>
          Mở trang chủ bằng trình duyệt
        </Button>
        <div role="status">
          {isStuck ? (
            <Notice tone="caution" title="Trình duyệt chưa mở ra?">
              <p>Zalo trên máy này chưa mở được. Bạn gõ hoặc chép địa chỉ ở trên nhé.</p>
            </Notice>
          ) : null}
        </div>
      </Section>
      <Disclosure summary="Zalo biết gì?">
        <ul>
          <li>Zalo biết tài khoản nào mở ứng dụng này, lúc nào.</li>
          <li>Ứng dụng chạy trong Zalo, nên Zalo có thể thấy bạn đang xem mục này.</li>
          <li>
            Ứng dụng không đưa địa chỉ trang tố giác cho Zalo. Bấm “Mở trang chủ bằng trình duyệt”
            thì Zalo biết bạn mở trang chủ, không biết bạn vào mục nào.
          </li>
          <li>Điều vừa chép thì ứng dụng khác trong máy, cả Zalo, có thể đọc được.</li>
          <li>Điều bạn viết ở trang tố giác thì Zalo không thấy: trang đó ở ngoài Zalo.</li>
        </ul>
      </Disclosure>
    </TipsFrame>
  )
}
