import { Badge, LinkItem } from '../platform/ui'
import { useInbox } from './use-inbox'

/** The way to the inbox, with how much in it is new, as far as this phone knows: nobody is asked. */
export function InboxLink() {
  const { unread } = useInbox()
  return (
    <LinkItem
      to="/thong-bao"
      icon="alert"
      title="Thông báo"
      hint="Hộp tin của máy này, và báo khi app đang đóng"
      badge={
        unread > 0 ? (
          <Badge tone="accent" icon="info">
            {unread} tin mới
          </Badge>
        ) : undefined
      }
    />
  )
}
