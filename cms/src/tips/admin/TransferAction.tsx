'use client'

import { receivingUnits } from '@chung-tay/shared/tips'
import { useState } from 'react'
import type { CaseTools } from './case-tools'
import { TaskStatus } from '../../platform/staff/ui/TaskStatus'
import { transferCase } from './rewrap-case'
import { useTask } from '../../platform/staff/ui/use-task'

/** Hands the case to another unit: sealed anew for its keys, here in the browser. */
export function TransferAction({ found, opened, desk, identities, onLeave }: CaseTools) {
  const task = useTask()
  const [chosen, setChosen] = useState('')
  const receiving = new Set(receivingUnits(desk.entries))
  const units = desk.allUnits.filter(({ id, slug }) => receiving.has(slug) && id !== found.unit)
  const unit = units.find(({ id }) => id === chosen)
  if (found.state === 'closed') return null

  const transfer = async () => {
    if (!unit) return
    const question = `Chuyển vụ việc cho ${unit.name}? Đơn vị của bạn sẽ không mở được nữa.`
    if (!window.confirm(question)) return
    const isDone = await task.run('Đang mã hóa cho đơn vị nhận…', async () => {
      await transferCase(found.id, unit, identities)
      return 'Đã chuyển.'
    })
    if (isDone) onLeave()
  }
  return (
    <>
      <h3>Chuyển đơn vị</h3>
      {units.length === 0 ? (
        <p>Chưa có đơn vị khác nào có khóa đang dùng.</p>
      ) : (
        <>
          <label>
            Đơn vị nhận (chỉ nơi đã có khóa)
            <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">Chọn đơn vị…</option>
              {units.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            disabled={!unit || !opened.thread || Boolean(task.busy)}
            onClick={() => void transfer()}
          >
            Chuyển
          </button>
          {opened.thread ? null : (
            <p className="staff-view__hint">Mở khóa đọc được tin rồi mới chuyển.</p>
          )}
        </>
      )}
      <TaskStatus task={task} />
    </>
  )
}
