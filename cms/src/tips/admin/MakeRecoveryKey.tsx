'use client'

import { fingerprint } from '@chung-tay/shared/tips'
import { useState, type FormEvent } from 'react'
import { send } from './desk-client'
import { StaffError } from '../../platform/staff/staff-error'
import type { OpenIdentity } from './identity-store'
import { makeIdentity, readIdentity } from './key-file'
import { TaskStatus } from '../../platform/staff/ui/TaskStatus'
import { RecoverySheet } from './RecoverySheet'
import { useTask } from '../../platform/staff/ui/use-task'

/**
 * The key for the day all others are lost: made and printed by an administrator without a network,
 * never saved, put into a safe. Asked for once it has been typed back from the paper.
 */
export function MakeRecoveryKey({ onAsked }: { onAsked: () => void }) {
  const task = useTask()
  const [key, setKey] = useState<OpenIdentity>()

  const make = () =>
    task.run('Đang tạo khóa…', async () => {
      setKey(await makeIdentity())
      return undefined
    })
  const ask = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('tail'))
    const full = key!.identity
    await task.run('Đang gửi khóa công khai…', async () => {
      if (typed.replace(/\s/g, '').toUpperCase() !== full.slice(-8))
        throw new StaffError('Chưa khớp với tờ in. Kiểm tra bản in có đủ chữ không.')
      const { recipient } = await readIdentity(full)
      await send('/keys', { role: 'recovery', recipient })
      setKey(undefined)
      onAsked()
      return 'Đã đề nghị. Đọc dãy số trên tờ in cho người thứ hai để họ xác nhận.'
    })
  }
  return (
    <section aria-labelledby="tip-recovery">
      <h2 id="tip-recovery">Khóa khôi phục</h2>
      {key ? (
        <>
          <RecoverySheet identity={key} />
          <form className="staff-view__fields" onSubmit={(event) => void ask(event)}>
            <p className="staff-view__row">
              <button type="button" onClick={() => window.print()}>
                In tờ khóa
              </button>
            </p>
            <label>
              Nhìn tờ đã in, gõ 8 ký tự cuối của khóa
              <input name="tail" required autoComplete="off" spellCheck={false} />
            </label>
            <p className="staff-view__row">
              <button type="submit" className="staff-view__main" disabled={Boolean(task.busy)}>
                Nối mạng lại rồi đề nghị đưa vào dùng
              </button>
              <button type="button" onClick={() => setKey(undefined)}>
                Bỏ khóa này
              </button>
            </p>
          </form>
        </>
      ) : (
        <>
          <p>
            Dùng khi mọi khóa của một đơn vị bị mất. Tờ in mở được mọi tin báo: cho vào phong bì
            niêm phong, cất trong két, ghi sổ ai giữ. Trước khi tạo, ngắt mạng máy này; in bằng máy
            in cắm dây.
          </p>
          <button type="button" disabled={Boolean(task.busy)} onClick={() => void make()}>
            Tạo khóa khôi phục để in
          </button>
        </>
      )}
      {key ? <p className="staff-view__hint">Dãy số: {fingerprint(key.recipient)}</p> : null}
      <TaskStatus task={task} />
    </section>
  )
}
