'use client'

import { useRef, useState } from 'react'
import type { Queue } from '../staff/queue-endpoint'
import type { OpenIdentity } from './identity-store'
import { TaskStatus } from '../../platform/staff/ui/TaskStatus'
import { rewrapCase } from './rewrap-case'
import { useTask } from '../../platform/staff/ui/use-task'

type Props = {
  tips: Queue['tips']
  identities: readonly OpenIdentity[]
  onDone: () => void
}

/**
 * When keys came or went: lets exactly the present keys read the tips listed, case after case. What is
 * done stays done, so it can be stopped and gone on with.
 */
export function Reencrypt({ tips, identities, onDone }: Props) {
  const task = useTask()
  const [progress, setProgress] = useState<{ done: number; of: number }>()
  const isStopped = useRef(false)
  const waiting = tips.filter(({ stale }) => stale > 0)

  const start = async () => {
    isStopped.current = false
    setProgress({ done: 0, of: waiting.length })
    await task.run('Đang mã hóa lại trên máy này…', async () => {
      let left = 0
      for (const [index, { id }] of waiting.entries()) {
        if (isStopped.current) break
        left += await rewrapCase(id, identities)
        setProgress({ done: index + 1, of: waiting.length })
      }
      if (isStopped.current) return 'Đã dừng. Phần đã làm được giữ lại, bấm lần nữa để làm tiếp.'
      return left > 0
        ? `Đã mã hóa lại phần mở được. Còn ${left} phần khóa này không mở được: nhờ người có khóa mở được, hoặc dùng khóa khôi phục.`
        : 'Đã mã hóa lại xong.'
    })
    setProgress(undefined)
    onDone()
  }
  if (waiting.length === 0) return <TaskStatus task={task} />
  return (
    <div className="staff-view__panel staff-view__panel--tinted staff-view__panel--notice">
      <p>
        <strong>{waiting.length} vụ việc trong trang này chưa khớp khóa hiện hành</strong>: có khóa
        mới, hoặc khóa đã thu hồi. Ai mở được thì mã hóa lại để đồng nghiệp đọc được và khóa cũ thôi
        đọc được.
      </p>
      {progress ? (
        <p className="staff-view__row">
          <progress value={progress.done} max={progress.of} aria-label="Số vụ việc đã mã hóa lại" />
          <span>
            {progress.done}/{progress.of}
          </span>
          <button type="button" onClick={() => (isStopped.current = true)}>
            Dừng
          </button>
        </p>
      ) : (
        <p className="staff-view__row">
          <button
            type="button"
            className="staff-view__main"
            disabled={identities.length === 0}
            onClick={() => void start()}
          >
            Mã hóa lại
          </button>
          {identities.length === 0 ? <span>Mở khóa trước.</span> : null}
        </p>
      )}
      <TaskStatus task={task} />
    </div>
  )
}
