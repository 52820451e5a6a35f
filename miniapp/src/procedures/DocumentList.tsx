import type { Procedure } from '@chung-tay/shared/payload-types'
import { Button, Checklist, Section, sendWords, useShare } from '../platform/ui'
import { ChangeMark } from '../platform/whats-new'
import { documentItems, documentsToBring, shareText } from './document-items'

/** What to bring, to tick off while looking for it, and to send to whoever helps. */
export function DocumentList({ procedure }: { procedure: Procedure }) {
  const all = documentItems(procedure)
  const { sentences, items } = documentsToBring(procedure)
  const { outcome, send, address } = useShare({
    title: procedure.title,
    text: shareText(procedure.title, all),
    path: `/thu-tuc/${procedure.slug}`,
    isMessage: true,
  })
  if (all.length === 0) return null
  return (
    <Section title="Cần mang gì">
      {sentences.map(({ id, label, note }) => (
        <p key={id}>
          {label}. {note}
        </p>
      ))}
      {items.length > 0 ? (
        <Checklist
          label="Giấy tờ cần có"
          items={items.map((item) => ({
            ...item,
            // An item is known by the name of its paper.
            mark: <ChangeMark part="paper" name={item.id} />,
          }))}
          storageKey={`checklist.${procedure.slug}`}
        />
      ) : null}
      <Button kind="secondary" icon="share" onClick={() => void send()}>
        Gửi danh sách cho người nhà
      </Button>
      <p role="status" className="ct-hint">
        {sendWords(outcome, address)}
      </p>
    </Section>
  )
}
