import type { ProcedureCard } from '../platform/content'
import { Badge, ButtonLink, EmptyState, LinkItem, LinkList } from '../platform/ui'

/** Procedures as links; says which can be done wholly online. */
export function ProcedureList({ procedures }: { procedures: readonly ProcedureCard[] }) {
  if (procedures.length === 0) {
    return (
      <EmptyState
        drawing="list"
        title="Không thấy thủ tục nào như vậy"
        action={<ButtonLink to="/tim">Tìm ở mọi nơi</ButtonLink>}
      >
        Thử gõ ngắn hơn, ví dụ “ho chieu”.
      </EmptyState>
    )
  }
  return (
    <LinkList>
      {procedures.map(({ id, slug, title, summary, online }) => (
        <LinkItem
          key={id}
          to={`/thu-tuc/${slug}`}
          title={title}
          hint={summary}
          badge={
            online?.level === 'full' ? <Badge tone="good">Làm được trên mạng</Badge> : undefined
          }
        />
      ))}
    </LinkList>
  )
}
