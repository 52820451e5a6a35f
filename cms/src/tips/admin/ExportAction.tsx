'use client'

import { useState } from 'react'
import type { CaseTools } from './case-tools'
import { exportCase } from './export-case'
import { saveFile } from './save-file'
import { TaskStatus } from '../../platform/staff/ui/TaskStatus'
import { useTask } from '../../platform/staff/ui/use-task'

/** Takes the case out as an encrypted file for the archive or another body. */
export function ExportAction({ found, opened, identities }: CaseTools) {
  const task = useTask()
  const [more, setMore] = useState('')
  const run = () =>
    task.run('Đang giải mã, đóng gói…', async () => {
      const moreRecipients = more.split(/\s+/).filter(Boolean)
      const onProgress = task.say
      const file = await exportCase({ found, opened, identities, moreRecipients, onProgress })
      saveFile(file, `${found.reference}.tar.age`)
      return 'Đã lưu tệp. Mở bằng: age -d -i tệp-khóa.age hồ-sơ.tar.age | tar x'
    })
  return (
    <>
      <h3>Xuất hồ sơ</h3>
      <label>
        Khóa công khai khác cũng mở được (không bắt buộc)
        <input
          value={more}
          placeholder="age1…"
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setMore(event.target.value)}
        />
      </label>
      <button
        type="button"
        disabled={!opened.thread || Boolean(task.busy)}
        onClick={() => void run()}
      >
        Xuất tệp mã hóa
      </button>
      <p className="staff-view__hint">Mã hóa cho khóa đang mở. Việc xuất được ghi vào nhật ký.</p>
      <TaskStatus task={task} />
    </>
  )
}
