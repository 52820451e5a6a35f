import { ButtonLink, PhoneButton } from './Button'
import { Page } from './Page'
import { EmptyState } from './states'

/** The whole page when something is not there, or no longer. */
export function NotFound() {
  return (
    <Page title="Không tìm thấy trang này" side={false} meta={{ noindex: true }}>
      <EmptyState drawing="search" title="Có thể nội dung đã được gỡ hoặc đổi tên">
        Hãy tìm lại bằng vài chữ, hoặc về trang chủ.
      </EmptyState>
      <ButtonLink icon="search" full to="/tim">
        Tìm điều bạn cần
      </ButtonLink>
      <ButtonLink kind="secondary" icon="home" full to="/">
        Về trang chủ
      </ButtonLink>
      <PhoneButton number="113" label="Gọi 113 khi cần công an ngay" />
    </Page>
  )
}
