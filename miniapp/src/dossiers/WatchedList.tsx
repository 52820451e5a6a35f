import { Badge, LinkItem, LinkList, Section } from '../platform/ui'
import { useReminders } from './use-reminders'

/** Dossiers this phone watches, those with news marked. Nothing when there are none. */
export function WatchedList() {
  const watched = useReminders()
  if (watched.length === 0) return null
  return (
    <Section title="Hồ sơ đang theo dõi">
      <LinkList>
        {watched.map(({ question, hint, title, stateWords, isNews }) => (
          <LinkItem
            key={question.number}
            to={`/ho-so#${encodeURIComponent(hint)}`}
            icon="document"
            title={title}
            hint={`${hint} · ${stateWords}`}
            badge={
              isNews ? (
                <Badge tone="good" icon="info">
                  Có thay đổi
                </Badge>
              ) : undefined
            }
          />
        ))}
      </LinkList>
    </Section>
  )
}
