'use client'

import { formatMoment } from '@chung-tay/shared/calendar'
import { useCallback, useState } from 'react'
import type { AuditPage } from '../staff/audit-endpoint'
import { accountActions } from '../../users/log/vocabulary'
import { auditActions, deletionReasons, revocationReasons } from '../staff/vocabulary'
import { tipStates } from '@chung-tay/shared/tips/vocabulary'
import { readLog } from './desk-client'
import { Pager } from './Pager'
import { Waiting } from '../../platform/staff/ui/Waiting'
import { useAnswer } from '../../platform/staff/ui/use-answer'

/** Who did what, newest first. Nobody can change it here. */
export function AuditLog() {
  const [page, setPage] = useState(1)
  const log = useAnswer(useCallback(() => readLog(page), [page]))
  return (
    <section aria-labelledby="tip-log">
      <h2 id="tip-log">Nhật ký</h2>
      <p className="staff-view__hint">
        Ghi ai làm gì, lúc nào; không ghi nội dung tin. Không ai sửa, xóa được dòng nào.
      </p>
      <Waiting of={log}>
        {({ lines, pages }) => (
          <>
            {lines.length === 0 ? <p>Chưa có việc nào.</p> : <Lines lines={lines} />}
            <Pager page={page} pages={pages} onChange={setPage} />
          </>
        )}
      </Waiting>
    </section>
  )
}

function Lines({ lines }: { lines: AuditPage['lines'] }) {
  return (
    <div className="staff-view__scroll" tabIndex={0} role="region" aria-label="Bảng nhật ký">
      <table>
        <thead>
          <tr>
            <th scope="col">Lúc</th>
            <th scope="col">Ai</th>
            <th scope="col">Việc</th>
            <th scope="col">Vụ việc</th>
            <th scope="col">Đơn vị</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, at, byName, action, detail, reference, unitName }) => (
            <tr key={id}>
              <td>{formatMoment(at)}</td>
              <td>{byName}</td>
              <td>
                {labels.get(action) ?? action}
                {detail ? <small>{detailWords(detail)}</small> : null}
              </td>
              <td>{reference}</td>
              <td>{unitName}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const labels = new Map<string, string>(auditActions.map(({ value, label }) => [value, label]))
const words = new Map<string, string>(
  [...deletionReasons, ...revocationReasons, ...tipStates, ...accountActions].map(
    ({ value, label }) => [value, label],
  ),
)
words.set('handler', 'khóa cán bộ').set('recovery', 'khóa khôi phục')

function detailWords(detail: string): string {
  return (
    detail
      .split(' · ')
      // A number alone is how many parts were sealed anew.
      .map((each) => words.get(each) ?? (/^\d+$/.test(each) ? `${each} phần` : each))
      .join(' · ')
  )
}
