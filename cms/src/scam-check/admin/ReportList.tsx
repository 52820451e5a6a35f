'use client'

import { labelOf } from '@chung-tay/shared/text/label-of'
import { postAsStaff } from '../../platform/staff/ask-service'
import { indicatorStates } from '../vocabulary'
import type { ReportGroup } from './find-work'
import { useDeciding } from './use-deciding'

type Counts = { proposed: number; known: number; dismissed: number }

/** What people tell, grouped by what it is about: to be made a proposal, or laid aside. */
export function ReportList({ groups }: { groups: ReportGroup[] }) {
  const { isBusy, message, run } = useDeciding()
  const decide = (group: ReportGroup, decision: 'use' | 'dismiss') =>
    run(async () => {
      const ids = group.ids.slice(0, 500)
      const { proposed } = await postAsStaff<Counts>('/api/scam-reports/decide', { ids, decision })
      if (decision === 'dismiss') return `Đã bỏ qua ${ids.length} tin báo về ${group.value}.`
      return proposed > 0
        ? `Đã lập đề nghị cho ${group.value}. Mở ở mục Chờ duyệt để ghi căn cứ xác minh.`
        : `${group.value} đã có trong danh sách, đã đánh dấu tin báo là đã dùng.`
    })
  return (
    <section>
      <p>
        Tin báo không có tên người gửi và không bao giờ tự công bố. Xác minh trước khi lập đề nghị.
      </p>
      <p role="status">{message}</p>
      {groups.length === 0 ? <p>Không có tin báo mới.</p> : null}
      <ul className="staff-view__cards">
        {groups.map((group) => (
          <li key={group.key}>
            <h2>{group.value}</h2>
            <p>
              {group.kind} · {group.form} · {group.ids.length - group.crowded} tin báo
              {group.crowded > 0
                ? ` (và ${group.crowded} tin đến dồn từ một mạng, không tính)`
                : ''}
              {group.lost > 0 ? ` · ${group.lost} người nói đã mất tiền` : ''}
              {group.known ? ` · trong danh sách: ${stateLabel(group.known)}` : ''}
            </p>
            {group.stories.map((story, index) => (
              <blockquote key={index}>{story}</blockquote>
            ))}
            <p className="staff-view__buttons">
              <button type="button" disabled={isBusy} onClick={() => void decide(group, 'use')}>
                {group.known ? 'Đánh dấu đã dùng' : 'Lập đề nghị'}
              </button>
              <button type="button" disabled={isBusy} onClick={() => void decide(group, 'dismiss')}>
                Bỏ qua
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const stateLabel = (state: string) => labelOf(indicatorStates, state).toLowerCase()
