'use client'

import { useCallback, useEffect, useState } from 'react'
import { TaskStatus } from '../../../platform/staff/ui/TaskStatus'
import { useTask } from '../../../platform/staff/ui/use-task'
import { postAsStaff, readAsStaff } from '../../../platform/staff/ask-service'
import type { SecondFactorState } from '../vocabulary'

/** On another's account, for an administrator: helps whoever lost their phone. */
export function OthersSecondFactor({ account }: { account: string }) {
  const [state, setState] = useState<SecondFactorState>()
  const task = useTask()

  const read = useCallback(() => {
    readAsStaff<SecondFactorState>(`/api/users/second-factor?account=${account}`).then(
      setState,
      () => undefined,
    )
  }, [account])
  useEffect(read, [read])

  const reset = async () => {
    if (
      !window.confirm(
        'Đặt lại bước xác minh của người này? Hãy chắc chắn đúng là họ nhờ: gặp mặt hoặc gọi số bạn đã biết.',
      )
    )
      return
    await task.run('Đang đặt lại…', async () => {
      const { message } = await postAsStaff<{ message: string }>('/api/users/second-factor/reset', {
        account,
      })
      read()
      return message
    })
  }

  if (!state) return null
  return (
    <section aria-labelledby="second-factor">
      <h2 id="second-factor">Bước xác minh thứ hai</h2>
      <p>{state.isOn ? `Đang bật. Còn ${state.codesLeft} mã dự phòng.` : 'Chưa bật.'}</p>
      <div className="staff-view__buttons">
        <button type="button" onClick={() => void reset()}>
          {state.isOn ? 'Mất điện thoại: đặt lại' : 'Bắt buộc ở lần đăng nhập tới'}
        </button>
      </div>
      <TaskStatus task={task} />
    </section>
  )
}
