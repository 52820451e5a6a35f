import { formatShort } from '@chung-tay/shared/calendar'
import { LinkItem, LinkList } from '../platform/ui'
import type { MyCase } from './my-cases'

/** Cases this phone remembers, each leading to its own page. */
export function CaseLinks({ cases }: { cases: readonly MyCase[] }) {
  return (
    <LinkList>
      {cases.map(({ code, reference, title, sentAt }) => (
        <LinkItem
          key={code}
          to={`/phan-anh/theo-doi#${reference}`}
          icon="message"
          title={title}
          hint={`Mã …${code.slice(-4)} · gửi ${formatShort(new Date(sentAt).toISOString())}`}
        />
      ))}
    </LinkList>
  )
}
