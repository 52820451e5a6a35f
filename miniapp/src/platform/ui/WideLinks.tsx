import type { IconName } from './icon-paths'
import { Section } from './layout'
import { LinkItem, LinkList } from './links'

export type WideLink = { to: string; icon: IconName; title: string }

type Props = { title?: string; links: readonly WideLink[] }

/** Beside a page on a wide screen: what is near to it. A phone has the bar, and the page itself, for it. */
export function WideLinks({ title = 'Xem thêm', links }: Props) {
  return (
    <div className="ct-wide-only" data-unread>
      <Section title={title}>
        <LinkList>
          {links.map(({ to, icon, title }) => (
            <LinkItem key={to} to={to} icon={icon} title={title} />
          ))}
        </LinkList>
      </Section>
    </div>
  )
}
