import { PhoneButton } from './Button'
import { Section } from './layout'
import { LinkItem, LinkList } from './links'

/** Beside what somebody reads or fills in on a wide screen: whom to ask. A phone has the bar for it. */
export function PageHelp() {
  return (
    <div className="ct-wide-only" data-unread>
      <Section title="Cần giúp?">
        <PhoneButton number="113" kind="danger" label="Gọi 113" note="Việc gấp, ngày và đêm" />
        <LinkList>
          <LinkItem to="/tim" icon="search" title="Tìm điều bạn cần" />
          <LinkItem to="/lien-he" icon="map-pin" title="Gặp đúng nơi" />
        </LinkList>
      </Section>
    </div>
  )
}
