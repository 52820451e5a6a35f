import { fold } from '@chung-tay/shared/text'
import type { Payload, ServerProps } from 'payload'
import { hasRole } from '../../platform/access/roles'
import { readSummary } from '../read-summary'
import { WriteEntryButton } from './WriteEntryButton'

const shown = 12

/** On the dashboard of editors: what many people searched for and did not find. */
export async function EmptySearches({ payload, user }: ServerProps) {
  if (!hasRole(user, 'admin', 'editor')) return null
  const { searches, searchThreshold } = await readSummary(payload, {})
  const written = await entriesByKeyword(payload)
  return (
    <section className="staff-view__dashboard" aria-labelledby="empty-searches-title">
      <h2 id="empty-searches-title">Người dân tìm mà không ra</h2>
      <p>
        Trong 30 ngày qua, chỉ gồm từ được tìm từ ít nhất {searchThreshold} vùng mạng khác nhau
        trong một ngày. Số liệu đầy đủ ở trang <a href="/thong-ke">Thống kê</a>.
      </p>
      {searches.length === 0 ? (
        <p>Chưa có từ nào.</p>
      ) : (
        <ul className="staff-view__list staff-view__list--boxed">
          {searches.slice(0, shown).map(({ text, times }) => {
            const entry = written.get(text)
            return (
              <li key={text}>
                <span>
                  <strong>{text}</strong> · {times} người
                </span>
                {entry ? (
                  <a href={`/admin/collections/handbook/${entry}`}>Đã có mục cẩm nang</a>
                ) : (
                  <WriteEntryButton text={text} />
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

/** Handbook entries, drafts too, by their folded keywords. */
async function entriesByKeyword(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'handbook',
    draft: true,
    pagination: false,
    depth: 0,
    select: { keywords: true },
  })
  return new Map(
    docs.flatMap(({ id, keywords }) => (keywords ?? []).map((word) => [fold(word), id] as const)),
  )
}
