'use client'

import { useEffect, useState } from 'react'
import { postAsStaff, readAsStaff } from '../../../platform/staff/ask-service'
import type { Invited } from '../vocabulary'
import { HandedOver } from './HandedOver'

/** On the account of somebody who was invited and did not come yet: another link. */
export function InviteAgain({ account }: { account: string }) {
  const [until, setUntil] = useState<string | null>(null)
  const [invited, setInvited] = useState<Invited>()
  const [problem, setProblem] = useState('')

  useEffect(() => {
    readAsStaff<{ until: string | null }>(`/api/users/invited?account=${account}`).then(
      (answer) => setUntil(answer.until),
      () => undefined,
    )
  }, [account])

  const again = () =>
    postAsStaff<Invited>('/api/users/invite-again', { account })
      .then(setInvited)
      .catch((error: Error) => setProblem(error.message))

  if (!until) return null
  const day = new Date(until).toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })
  return (
    <section aria-labelledby="invitation">
      <h2 id="invitation">Chưa nhận lời mời</h2>
      <p>
        Đường dẫn đã gửi dùng được đến hết ngày {day}. Đường dẫn mới làm đường dẫn cũ hết hiệu lực.
      </p>
      <div className="staff-view__buttons">
        <button type="button" onClick={() => void again()}>
          Tạo đường dẫn mới
        </button>
      </div>
      {problem ? <p role="alert">{problem}</p> : null}
      {invited ? <HandedOver invited={invited} /> : null}
    </section>
  )
}
