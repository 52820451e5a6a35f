'use client'

import { formatMoment } from '@chung-tay/shared/calendar'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { tipStates } from '@chung-tay/shared/tips/vocabulary'
import { useCallback, useState } from 'react'
import type { Queue } from '../staff/queue-endpoint'
import { readQueue } from './desk-client'
import type { OpenIdentity } from './identity-store'
import { Pager } from './Pager'
import { Waiting } from '../../platform/staff/ui/Waiting'
import { Reencrypt } from './Reencrypt'
import { useAnswer } from '../../platform/staff/ui/use-answer'
import { Badge } from '../../platform/staff/ui/Badge'
import { dueWords } from '../staff/due-words'

type Tip = Queue['tips'][number]
type Props = { identities: readonly OpenIdentity[]; onOpen: (id: string) => void }

/** The tips of one's units, those due first. What they say is not known here. */
export function QueuePage({ identities, onOpen }: Props) {
  const [show, setShow] = useState<'open' | 'closed'>('open')
  const [page, setPage] = useState(1)
  const queue = useAnswer(useCallback(() => readQueue(show, page), [show, page]))
  const choose = (next: 'open' | 'closed') => {
    setShow(next)
    setPage(1)
  }
  return (
    <section aria-labelledby="tip-queue">
      <h2 id="tip-queue">Vụ việc</h2>
      <div className="staff-view__row" role="group" aria-label="Hiện">
        {(['open', 'closed'] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={show === each}
            onClick={() => choose(each)}
          >
            {each === 'open' ? 'Đang giải quyết' : 'Đã kết thúc'}
          </button>
        ))}
        <button type="button" onClick={queue.reload}>
          Tải lại
        </button>
      </div>
      <Waiting of={queue}>
        {({ tips, pages, total, overdue }) => (
          <>
            {show === 'open' ? (
              <p>
                {total} vụ việc, <strong>{overdue}</strong> quá hạn.
              </p>
            ) : null}
            <Reencrypt tips={tips} identities={identities} onDone={queue.reload} />
            {tips.length === 0 ? (
              <p>
                {show === 'open'
                  ? 'Không có tin báo nào đang chờ. Có tin mới, cán bộ được nhắc qua thư.'
                  : 'Chưa có vụ việc nào kết thúc.'}
              </p>
            ) : (
              <ul className="staff-view__list">
                {tips.map((tip) => (
                  <TipRow key={tip.id} tip={tip} onOpen={onOpen} />
                ))}
              </ul>
            )}
            <Pager page={page} pages={pages} onChange={setPage} />
          </>
        )}
      </Waiting>
    </section>
  )
}

function TipRow({ tip, onOpen }: { tip: Tip; onOpen: (id: string) => void }) {
  const due = dueWords(tip, new Date())
  return (
    <li>
      <button type="button" className="tip-desk__case" onClick={() => onOpen(tip.id)}>
        <strong>{tip.reference}</strong>
        <span className="staff-view__row">
          <Badge>{labelOf(tipStates, tip.state)}</Badge>
          {due ? <Badge tone={due.tone}>{due.words}</Badge> : null}
          {tip.hasNews ? <Badge tone="warn">Chưa trả lời</Badge> : null}
          {tip.deletion ? <Badge tone="bad">Chờ xác nhận xóa</Badge> : null}
          {tip.stale > 0 ? <Badge tone="warn">Cần mã hóa lại</Badge> : null}
        </span>
        <small>
          {tip.unitName} · nhận {formatMoment(tip.receivedAt)}
          {tip.retainUntil ? ` · tự xóa sau ${formatMoment(tip.retainUntil)}` : ''}
        </small>
      </button>
    </li>
  )
}
