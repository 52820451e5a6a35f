import { reactionKinds, type ReactionKind } from '@chung-tay/cms/alerts/vocabulary'
import { Button, Section, type IconName } from '../../platform/ui'
import { useReactions } from './use-reactions'

const icons: Record<ReactionKind, IconName> = { helpful: 'thumb', happened: 'people' }

/** "Helpful" and "this happened to me", counted without a name. */
export function Reactions({ slug }: { slug: string }) {
  const { own, sending, problem, count, say } = useReactions(slug)
  return (
    <Section title="Tin này thế nào với bạn?">
      <div className="ct-reactions">
        {reactionKinds.map(({ value, label }) => {
          const isSaid = own.includes(value)
          return (
            <Button
              key={value}
              kind="secondary"
              icon={isSaid ? 'check' : icons[value]}
              aria-pressed={isSaid}
              disabled={isSaid || sending !== undefined}
              onClick={() => void say(value)}
            >
              {sending === value ? 'Đang gửi…' : label}
              {count(value) > 0 ? ` · ${count(value).toLocaleString('vi-VN')}` : ''}
            </Button>
          )
        })}
      </div>
      <p className="ct-hint" role="status">
        {problem || (own.length > 0 ? 'Đã ghi nhận. Cảm ơn bạn.' : '')}
      </p>
      <p className="ct-hint">
        Chỉ đếm số lượt bấm, không biết ai bấm. Mỗi máy bấm một lần, bấm rồi không rút lại được.
      </p>
    </Section>
  )
}
