'use client'

import { useRef, useState, type FormEvent } from 'react'
import type { TipCase } from '../staff/case-endpoints'
import type { OpenedCase } from './open-case'
import { TaskStatus } from '../../platform/staff/ui/TaskStatus'
import { sendLetter } from './seal-reply'
import { useTask } from '../../platform/staff/ui/use-task'

type Props = { found: TipCase; opened: OpenedCase; onSent: () => void }

/** An answer that only the sender and the unit can read, or a note that only the unit can. */
export function WriteLetter({ found, opened, onSent }: Props) {
  const task = useTask()
  const [kind, setKind] = useState<'reply' | 'note'>('reply')
  const [text, setText] = useState('')
  const key = useRef(crypto.randomUUID())
  const isReply = kind === 'reply'

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const isSent = await task.run('Đang mã hóa, gửi…', async () => {
      await sendLetter({ found, opened, kind, text, key: key.current })
      return isReply ? 'Đã gửi trả lời.' : 'Đã lưu ghi chú.'
    })
    if (!isSent) return
    setText('')
    key.current = crypto.randomUUID()
    onSent()
  }
  return (
    <form className="staff-view__fields" onSubmit={(event) => void submit(event)}>
      <fieldset>
        <legend>Viết</legend>
        {(['reply', 'note'] as const).map((each) => (
          <label key={each} className="staff-view__choice">
            <input
              type="radio"
              name="kind"
              checked={kind === each}
              onChange={() => {
                setKind(each)
                key.current = crypto.randomUUID()
              }}
            />
            {each === 'reply' ? 'Trả lời người báo tin' : 'Ghi chú nội bộ'}
          </label>
        ))}
      </fieldset>
      <label>
        {isReply
          ? 'Lời nhắn (người báo tin đọc bằng mã của họ)'
          : 'Ghi chú (chỉ cán bộ của đơn vị đọc được)'}
        <textarea
          rows={5}
          required
          maxLength={20_000}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            key.current = crypto.randomUUID()
          }}
        />
      </label>
      <p className="staff-view__hint">Mã hóa trên máy này trước khi gửi.</p>
      <button type="submit" className="staff-view__main" disabled={Boolean(task.busy)}>
        {isReply ? 'Gửi trả lời' : 'Lưu ghi chú'}
      </button>
      <TaskStatus task={task} />
    </form>
  )
}
