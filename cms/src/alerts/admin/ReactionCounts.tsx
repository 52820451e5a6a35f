import type { UIFieldServerProps } from 'payload'
import { reactionKinds } from '@chung-tay/shared/alerts/vocabulary'
import { readReactions } from '../reactions/read-reactions'

/** Beside an alert in the admin: how many readers it helped, and to how many it happened. */
export async function ReactionCounts({ data, payload }: UIFieldServerProps) {
  const id = (data as { id?: string } | undefined)?.id
  if (!id) return null
  const counts = (await readReactions(payload, id)).get(id)
  return (
    <section className="alert-reactions field-type" aria-label="Phản hồi của người đọc">
      <h3>Người đọc nói</h3>
      <dl>
        {reactionKinds.map(({ value, label }) => (
          <div key={value}>
            <dt>{label}</dt>
            <dd>{counts?.[value] ?? 0}</dd>
          </div>
        ))}
        {counts?.crowded ? (
          <div>
            <dt>Đến dồn từ một mạng, tính riêng</dt>
            <dd>{counts.crowded}</dd>
          </div>
        ) : null}
      </dl>
      <p>Đếm số lượt bấm, không biết ai bấm.</p>
    </section>
  )
}
