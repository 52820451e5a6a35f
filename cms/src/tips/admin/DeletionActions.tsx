'use client'

import { formatMoment } from '@chung-tay/shared/calendar'
import { labelOf } from '@chung-tay/shared/text/label-of'
import { useState } from 'react'
import { deletionReasons, type DeletionReason } from '../staff/vocabulary'
import type { CaseTools } from './case-tools'
import { send } from './desk-client'
import { TaskStatus } from '../../platform/staff/ui/TaskStatus'
import { useTask } from '../../platform/staff/ui/use-task'

/** Deleting takes two: one asks, another one of the unit confirms. */
export function DeletionActions({ found, reload, onLeave }: CaseTools) {
  const task = useTask()
  const [reason, setReason] = useState<DeletionReason>('not-a-tip')
  const { deletion } = found
  const path = `/cases/${found.id}/deletion`

  const ask = () =>
    task.run('Đang gửi…', async () => {
      await send(path, { reason })
      reload()
      return 'Đã đề nghị. Một cán bộ khác của đơn vị cần xác nhận.'
    })
  const withdraw = () =>
    task.run('Đang lưu…', async () => {
      await send(`${path}/withdraw`)
      reload()
      return 'Đã bỏ đề nghị xóa.'
    })
  const confirm = async () => {
    if (!window.confirm(`Xóa hẳn ${found.reference} cùng mọi tệp? Không lấy lại được.`)) return
    const isDone = await task.run('Đang xóa…', async () => {
      await send(`${path}/confirm`)
      return 'Đã xóa.'
    })
    if (isDone) onLeave()
  }
  return (
    <>
      <h3>Xóa</h3>
      {deletion ? (
        <>
          <p>
            Đề nghị xóa lúc {formatMoment(deletion.askedAt)}:{' '}
            {labelOf(deletionReasons, deletion.reason)}.
          </p>
          <p className="staff-view__stack">
            {deletion.isMine ? (
              <span>Chờ một cán bộ khác của đơn vị xác nhận.</span>
            ) : (
              <button
                type="button"
                className="staff-view__danger"
                disabled={Boolean(task.busy)}
                onClick={() => void confirm()}
              >
                Xác nhận xóa hẳn
              </button>
            )}
            <button type="button" disabled={Boolean(task.busy)} onClick={() => void withdraw()}>
              Không xóa nữa
            </button>
          </p>
        </>
      ) : (
        <>
          <label>
            Lý do
            <select
              value={reason}
              onChange={(event) => setReason(event.target.value as DeletionReason)}
            >
              {deletionReasons.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button type="button" disabled={Boolean(task.busy)} onClick={() => void ask()}>
            Đề nghị xóa
          </button>
        </>
      )}
      <TaskStatus task={task} />
    </>
  )
}
