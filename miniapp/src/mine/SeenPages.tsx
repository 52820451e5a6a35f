import { formatDay, toLocalDate } from '@chung-tay/shared/calendar'
import { forgetPages, useSeenPages, type SeenPage } from '../platform/whats-new/seen'
import { Badge, ConfirmButton, Disclosure, LinkItem, LinkList, Section } from '../platform/ui'

/** Pages this phone remembers in which something changed since. Nothing when there are none. */
export function SeenNews() {
  const pages = useSeenPages()
  const changed = pages.filter(({ hasNews }) => hasNews)
  if (changed.length === 0) return null
  return (
    <Section title="Có gì mới ở trang bạn đã xem">
      <PageList pages={changed} />
    </Section>
  )
}

/** All pages this phone remembers, one tap away, and the button that forgets them. Nothing when there are none. */
export function SeenPages() {
  const pages = useSeenPages()
  if (pages.length === 0) return null
  return (
    <Section title="Trang bạn đã xem">
      <Disclosure summary={`Xem lại ${pages.length} trang`}>
        <PageList pages={pages} />
      </Disclosure>
      <p className="ct-hint">
        Máy tự so với nội dung đã lưu trong máy, không hỏi ai. Mở trang để chắc là bản mới nhất.
      </p>
      <ConfirmButton
        icon="trash"
        question="Quên các trang đã xem?"
        loss="Máy sẽ không biết những trang này có gì mới so với lần bạn xem trước."
        confirm="Quên hết"
        onConfirm={() => forgetPages(false)}
      >
        Quên các trang này
      </ConfirmButton>
    </Section>
  )
}

function PageList({ pages }: { pages: readonly SeenPage[] }) {
  return (
    <LinkList>
      {pages.map(({ id, to, title, at, hasNews }) => (
        <LinkItem
          key={id}
          to={to}
          title={title}
          hint={`Xem ngày ${formatDay(toLocalDate(new Date(at)))}`}
          badge={
            hasNews ? (
              <Badge tone="good" icon="edit">
                Có thay đổi
              </Badge>
            ) : undefined
          }
        />
      ))}
    </LinkList>
  )
}
