'use client'

import { useState } from 'react'
import { nextStates } from '../staff/next-states'
import { openTipStates } from '@chung-tay/shared/tips/vocabulary'
import type { CaseTools } from './case-tools'
import { DeletionActions } from './DeletionActions'
import { send } from './desk-client'
import { ExportAction } from './ExportAction'
import { TaskStatus } from '../../platform/staff/ui/TaskStatus'
import { TransferAction } from './TransferAction'
import { useTask } from '../../platform/staff/ui/use-task'

const verbs = {
  checking: 'Đã phân loại, bắt đầu xác minh',
  decided: 'Đã có quyết định',
  closed: 'Kết thúc vụ việc',
  received: '',
  transferred: '',
} as const

/** What can be done with the case now. */
export function CaseActions(tools: CaseTools) {
  const { found, desk, reload } = tools
  const task = useTask()
  const [months, setMonths] = useState(1)
  const { rules } = desk
  const mayExtend = openTipStates.includes(found.state) && found.extensions < rules.maxExtensions

  const toState = (state: 'checking' | 'decided' | 'closed') => {
    const isEnd = state === 'closed'
    if (
      isEnd &&
      !window.confirm('Kết thúc vụ việc? Người báo tin sẽ thấy và không viết thêm được.')
    )
      return
    void task.run('Đang lưu…', async () => {
      await send(`/cases/${found.id}/state`, { state })
      reload()
      return 'Đã lưu. Người báo tin thấy trạng thái mới.'
    })
  }
  const extend = () =>
    task.run('Đang lưu…', async () => {
      await send(`/cases/${found.id}/extend`, { months })
      reload()
      return `Đã gia hạn ${months} tháng.`
    })
  return (
    <aside className="staff-view__panel staff-view__panel--tinted" aria-label="Xử lý">
      <h3>Trạng thái</h3>
      <p className="staff-view__stack">
        {nextStates[found.state].map((state) => (
          <button
            key={state}
            type="button"
            disabled={Boolean(task.busy)}
            onClick={() => toState(state as 'checking')}
          >
            {found.state === 'closed' ? 'Mở lại' : verbs[state]}
          </button>
        ))}
      </p>
      <p className="staff-view__hint">
        Phân loại: {rules.classifyBasis}. Xác minh: {rules.resolveBasis}.
      </p>
      {mayExtend ? (
        <>
          <h3>Gia hạn</h3>
          <label>
            Thêm (tháng)
            <select value={months} onChange={(event) => setMonths(Number(event.target.value))}>
              {Array.from({ length: rules.extensionMonths }, (_, at) => (
                <option key={at} value={at + 1}>
                  {at + 1}
                </option>
              ))}
            </select>
          </label>
          <button type="button" disabled={Boolean(task.busy)} onClick={() => void extend()}>
            Gia hạn lần {found.extensions + 1}
          </button>
          <p className="staff-view__hint">{rules.extensionBasis}.</p>
        </>
      ) : null}
      <TaskStatus task={task} />
      <TransferAction {...tools} />
      <ExportAction {...tools} />
      <DeletionActions {...tools} />
    </aside>
  )
}
