import { useState } from 'react'
import { host } from '../platform/host'
import { lazyPart } from '../platform/lazy-part'
import { usePreferences } from '../platform/preferences'
import { useReadAloud } from '../platform/speech'
import { forgetStored } from '../platform/storage'
import { forgetFiles } from '../platform/submissions/file-store'
import { forgetPages, useRemembering } from '../platform/whats-new/seen'
import { endPush } from '../notices/routes'
import { KeyListCheck } from '../tips'
import {
  Beside,
  Button,
  Dialog,
  LinkItem,
  LinkList,
  NotKept,
  Notice,
  Page,
  Section,
  SegmentedControl,
  Switch,
} from '../platform/ui'
import { drawing } from './drawing'

const sizes = [
  { value: 1, label: 'Vừa' },
  { value: 1.25, label: 'To' },
  { value: 1.5, label: 'Rất to' },
] as const
const themes = [
  { value: 'auto', label: 'Theo máy' },
  { value: 'light', label: 'Sáng' },
  { value: 'dark', label: 'Tối' },
] as const

const Nothing = () => null
const ZaloWays = lazyPart({
  // The web build leaves it out.
  load: async () =>
    import.meta.env?.VITE_HOST === 'browser'
      ? Nothing
      : (await import('../platform/in-zalo/ZaloWays')).ZaloWays,
  Missing: Nothing,
})

/** How the app looks and what it remembers, on this device only. */
export default function PreferencesPage() {
  const { preferences, setPreferences } = usePreferences()
  const isRemembering = useRemembering()
  const [isAsking, setAsking] = useState(false)
  return (
    <Page
      title="Cài đặt"
      lead="Các lựa chọn này chỉ lưu trên máy của bạn."
      back="/cua-toi"
      drawing={drawing}
      isWide
      meta={{ noindex: true }}
    >
      <NotKept>Các lựa chọn dưới đây chỉ giữ đến khi bạn đóng trang.</NotKept>
      <Beside
        side={
          <>
            <Section title="Về ứng dụng">
              <LinkList>
                <LinkItem to="/trang/gioi-thieu" title="Giới thiệu" />
                <LinkItem to="/trang/cach-dung" title="Cách dùng" />
                <LinkItem to="/trang/quyen-rieng-tu" title="Quyền riêng tư" />
                <LinkItem to="/thong-ke" title="Thống kê" />
                <LinkItem to="/trang/kha-nang-tiep-can" title="Dành cho mọi người" />
              </LinkList>
            </Section>
            {host.kind === 'zalo' ? <ZaloWays /> : null}
            <Section title="Dữ liệu trên máy này">
              <p>
                Gồm cỡ chữ, nơi của bạn, dấu trong danh sách giấy tờ, trang đã xem và từ vừa tìm.
              </p>
              <Button kind="danger" icon="trash" onClick={() => setAsking(true)}>
                Xóa hết trên máy này
              </Button>
            </Section>
          </>
        }
      >
        <SegmentedControl
          label="Cỡ chữ"
          options={sizes}
          value={preferences.textSize}
          onChange={(textSize) => setPreferences({ textSize })}
        />
        <SegmentedControl
          label="Màu nền"
          options={themes}
          value={preferences.theme}
          onChange={(theme) => setPreferences({ theme })}
        />
        <ReadAloudNote />
        <Switch
          label="Đếm lượt dùng của máy này"
          hint="Chỉ cộng vào tổng số, không biết là ai, xem gì. Tắt đi thì máy không báo gì nữa"
          checked={preferences.isCounted}
          onChange={(isCounted) => setPreferences({ isCounted })}
        />
        <Switch
          label="Báo khi trang bạn từng xem có thay đổi"
          hint="Máy nhớ lệ phí, giấy tờ, căn cứ… của trang bạn đã xem để so lần sau, chỉ trên máy này. Tắt đi thì máy quên hết"
          checked={isRemembering}
          onChange={(isOn) => forgetPages(!isOn)}
        />
        <KeyListCheck />
      </Beside>
      <Dialog open={isAsking} onClose={() => setAsking(false)} title="Xóa hết?">
        <p>
          Các dấu đã đánh và lựa chọn của bạn sẽ mất. Không lấy lại được. Thông báo khi app đang
          đóng cũng tắt.
        </p>
        {host.kind === 'zalo' ? (
          <p>
            Nếu bạn đã bật “Mang theo sang máy khác”, bản mã hóa vẫn còn ở máy chủ. Muốn xóa cả bản
            ấy, vào “Của tôi” và bấm “Xóa bản mang theo”.
          </p>
        ) : null}
        <Button
          kind="danger"
          full
          onClick={() => {
            forgetStored()
            void forgetFiles()
            void endNotices()
            setAsking(false)
          }}
        >
          Xóa hết
        </Button>
        <Button kind="secondary" full onClick={() => setAsking(false)}>
          Giữ lại
        </Button>
      </Dialog>
    </Page>
  )
}

/** What the phone is told while the app is closed ends too; nothing else waits for that. */
async function endNotices(): Promise<void> {
  try {
    await endPush()
  } catch {
    // The browser did not answer: the page of notices then still shows the button that ends them.
  }
}

/** Where the button is that reads a page aloud; nothing on a device without a voice for it. */
function ReadAloudNote() {
  const { isAvailable } = useReadAloud()
  if (!isAvailable) return null
  return (
    <Notice tone="neutral" icon="speaker" title="Máy này đọc to được">
      Bấm nút “Nghe” ở đầu mỗi trang để nghe đọc trang đó.
    </Notice>
  )
}
