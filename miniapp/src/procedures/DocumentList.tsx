import type { Procedure } from '@chung-tay/shared/payload-types'
import { host } from '../platform/host'
import { Button, Checklist, Section } from '../platform/ui'
import { documentItems, shareText } from './document-items'

/** What to bring, to tick off while looking for it, and to send to whoever helps. */
export function DocumentList({ procedure }: { procedure: Procedure }) {
  const items = documentItems(procedure)
  if (items.length === 0) return null
  const share = () =>
    host.share({
      title: procedure.title,
      text: shareText(procedure.title, items),
      path: `/thu-tuc/${procedure.slug}`,
    })
  return (
    <Section title="Cần mang gì">
      <Checklist label="Giấy tờ cần có" items={items} storageKey={`checklist.${procedure.slug}`} />
      <Button kind="secondary" icon="share" onClick={() => void share()}>
        Gửi danh sách cho người nhà
      </Button>
    </Section>
  )
}
