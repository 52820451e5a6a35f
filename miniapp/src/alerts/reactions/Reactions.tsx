import { reactionKinds, type ReactionKind } from '@chung-tay/shared/alerts/vocabulary'
import { Button, Section, type IconName } from '../../platform/ui'
import { useReactions } from './use-reactions'

const icons: Record<ReactionKind, IconName> = { helpful: 'thumb', happened: 'people' }

/** "Helpful" and "this happened to me", counted without a name. */
export function Reactions({ slug }: { slug: string }) {
  const { own, waiting, sending, problem, count, crowded, say, undo } = useReactions(slug)
  return (
    <Section title="Tin này thế nào với bạn?">
      <div className="ct-reactions">
        {reactionKinds.map(({ value, label }) => {
          const isSaid = own.includes(value) || waiting === value
          return (
            <Button
              key={value}
              kind="secondary"
              icon={isSaid ? 'check' : icons[value]}
              aria-pressed={isSaid}
              disabled={isSaid || (waiting ?? sending) !== undefined}
              onClick={() => say(value)}
            >
              {sending === value ? 'Đang gửi…' : label}
              {count(value) > 0 ? ` · ${count(value).toLocaleString('vi-VN')}` : ''}
            </Button>
          )
        })}
      </div>
      <p className="ct-hint" role="status">
        {waiting
          ? 'Năm giây nữa mới gửi. Bấm nhầm thì chọn Hoàn tác.'
          : problem || (own.length > 0 && !sending ? 'Đã ghi nhận. Cảm ơn bạn.' : '')}
      </p>
      {waiting ? (
        <Button kind="quiet" onClick={() => undo()}>
          Hoàn tác
        </Button>
      ) : null}
      <p className="ct-hint">
        Chỉ đếm số lượt bấm, không biết ai bấm. Mỗi máy bấm một lần, gửi rồi không rút lại được.
        {crowded > 0
          ? ` ${crowded.toLocaleString('vi-VN')} lượt đến dồn từ một mạng trong ngày không được cộng vào.`
          : ''}
      </p>
    </Section>
  )
}
