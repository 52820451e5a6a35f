import { formatDay } from '@chung-tay/shared/calendar'
import { useRef } from 'react'
import { useReminders } from '../dossiers'
import { useCaseReminders } from '../feedback'
import { Badge, Button, EmptyState, LinkItem, LinkList, Section } from '../platform/ui'
import { useInbox } from './use-inbox'

/** What came for this phone, the newest first; what was not marked as read says so. Here the phone asks for news. */
export function Inbox() {
  useReminders()
  useCaseReminders()
  const { items, unread, markRead } = useInbox()
  const heading = useRef<HTMLParagraphElement>(null)
  if (items.length === 0)
    return (
      <EmptyState drawing="list" title="Chưa có gì mới">
        Cảnh báo cho nơi bạn ở, tin về phản ánh và hồ sơ của bạn, cuộc thi bắt đầu sẽ hiện ở đây.
      </EmptyState>
    )
  return (
    <Section title="Hộp tin">
      <p ref={heading} tabIndex={-1} role="status">
        {unread > 0 ? `${unread} tin chưa đọc` : 'Bạn đã đọc hết.'}
      </p>
      {unread > 0 ? (
        <Button
          kind="secondary"
          icon="check"
          onClick={() => {
            markRead()
            // The button goes: who reads by keyboard stays where it was.
            heading.current?.focus()
          }}
        >
          Đánh dấu đã đọc hết
        </Button>
      ) : null}
      <LinkList>
        {items.map(({ key, to, icon, title, hint, at, isNew }) => (
          <LinkItem
            key={key}
            to={to}
            icon={icon}
            title={title}
            hint={hint}
            meta={formatDay(new Date(at).toISOString())}
            badge={
              isNew ? (
                <Badge tone="accent" icon="info">
                  Mới
                </Badge>
              ) : undefined
            }
          />
        ))}
      </LinkList>
    </Section>
  )
}
