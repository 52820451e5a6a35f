import { formatDay, toLocalDate } from '@chung-tay/shared/calendar'
import { Button, ButtonLink, Notice, Page } from '../ui'
import { forgetPage } from './seen-list'
import type { SeenPage } from './seen-page'

/** A page that this phone has shown and that is no longer published. */
export function GonePage({ page }: { page: SeenPage }) {
  const { id, title, at } = page
  return (
    <Page title="Trang này đã được gỡ" meta={{ noindex: true }}>
      <Notice
        tone="caution"
        title={`Bạn đã xem “${title}” ngày ${formatDay(toLocalDate(new Date(at)))}`}
      >
        Nay nội dung này không còn nữa. Đừng làm theo những gì bạn đã ghi lại từ trang cũ.
      </Notice>
      <ButtonLink icon="search" full to={`/tim#${encodeURIComponent(title)}`}>
        Tìm nội dung thay thế
      </ButtonLink>
      <Button kind="secondary" icon="check" full onClick={() => forgetPage(id)}>
        Đã biết
      </Button>
    </Page>
  )
}
