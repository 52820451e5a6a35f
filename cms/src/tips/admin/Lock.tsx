'use client'

import { useState, type FormEvent } from 'react'
import type { Desk } from '../staff/desk-endpoint'
import { lock, unlock, type OpenIdentity } from './identity-store'
import { openKeyFile, readIdentity } from './key-file'
import { TaskStatus } from '../../platform/staff/ui/TaskStatus'
import { useTask } from '../../platform/staff/ui/use-task'

type Props = { desk: Desk; identities: readonly OpenIdentity[] }

/** Opens a key for this sitting, or the recovery key from its sheet; shows which are open; locks. */
export function Lock({ desk, identities }: Props) {
  const task = useTask()
  const [isOpen, setOpen] = useState(false)
  const [isTyped, setTyped] = useState(false)
  const isForm = identities.length === 0 || isOpen

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const data = new FormData(form)
    const isDone = await task.run('Đang mở khóa, mất vài giây…', async () => {
      const file = data.get('file') as File | null
      const key = isTyped
        ? await readIdentity(String(data.get('text')))
        : await openKeyFile(
            new Uint8Array(await file!.arrayBuffer()),
            String(data.get('passphrase')),
          )
      unlock(key)
      return isLive(desk, key)
        ? undefined
        : 'Đã mở, nhưng khóa này chưa được xác nhận hoặc đã thu hồi: chỉ đọc được tin cũ mã hóa cho nó.'
    })
    form.reset()
    if (isDone) setOpen(false)
  }
  return (
    <section className="staff-view__panel staff-view__panel--tinted" aria-label="Khóa của bạn">
      {identities.length > 0 ? (
        <p className="staff-view__row">
          <span>
            <strong>Khóa đang mở</strong> {identities.map((key) => describe(desk, key)).join('; ')}.
            Tự khóa sau 30 phút không dùng.
          </span>
          <button type="button" onClick={lock}>
            Khóa lại
          </button>
          {isOpen ? null : (
            <button type="button" onClick={() => setOpen(true)}>
              Mở thêm khóa khác
            </button>
          )}
        </p>
      ) : null}
      {isForm ? (
        <form onSubmit={(event) => void submit(event)} className="staff-view__fields">
          {isTyped ? (
            <label>
              Khóa trên tờ in (AGE-SECRET-KEY-1…)
              <textarea name="text" rows={2} required autoComplete="off" spellCheck={false} />
            </label>
          ) : (
            <>
              <label>
                Tệp khóa của bạn
                <input type="file" name="file" required accept=".age,.txt" />
              </label>
              <label>
                Mật khẩu của tệp khóa
                <input type="password" name="passphrase" required autoComplete="off" />
              </label>
            </>
          )}
          <p className="staff-view__row">
            <button type="submit" className="staff-view__main" disabled={Boolean(task.busy)}>
              Mở khóa để đọc
            </button>
            <button type="button" onClick={() => setTyped(!isTyped)}>
              {isTyped ? 'Dùng tệp khóa' : 'Nhập khóa từ tờ in'}
            </button>
            {identities.length > 0 ? (
              <button type="button" onClick={() => setOpen(false)}>
                Thôi
              </button>
            ) : null}
          </p>
          <p className="staff-view__hint">
            Khóa chỉ nằm trong bộ nhớ của trang này: không gửi đi, không lưu lại. Tải lại trang là
            mất.
          </p>
        </form>
      ) : null}
      <TaskStatus task={task} />
    </section>
  )
}

function isLive(desk: Desk, { recipient }: OpenIdentity): boolean {
  return desk.keys.some((key) => key.recipient === recipient && key.state === 'live')
}

function describe(desk: Desk, { recipient }: OpenIdentity): string {
  const key = desk.keys.find((each) => each.recipient === recipient)
  if (!key) return 'khóa chưa đăng ký'
  const words = key.role === 'recovery' ? 'khóa khôi phục' : key.unitName
  return key.state === 'live' ? words : `${words} (không còn dùng)`
}
