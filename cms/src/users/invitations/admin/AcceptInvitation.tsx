'use client'

import { useEffect, useState, type FormEvent } from 'react'
import { postAsStaff } from '../../../platform/staff/ask-service'
import type { StepNeeded } from '../../second-factor/vocabulary'
import type { Welcome } from '../vocabulary'

type Props = { token: string; onSignedIn: () => void; onStep: (needed: StepNeeded) => void }

/** Whoever opened the link of an invitation chooses a password. */
export function AcceptInvitation({ token, onSignedIn, onStep }: Props) {
  const [welcome, setWelcome] = useState<Welcome>()
  const [problem, setProblem] = useState('')
  const [isSending, setSending] = useState(false)

  useEffect(() => {
    postAsStaff<Welcome>('/api/users/invitation', { token })
      .then(setWelcome)
      .catch((error: Error) => setProblem(error.message))
  }, [token])

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { password } = Object.fromEntries(new FormData(event.currentTarget))
    setSending(true)
    setProblem('')
    try {
      const answer = await postAsStaff<Partial<StepNeeded>>('/api/users/accept-invitation', {
        token,
        password,
      })
      if (answer.step) onStep(answer as StepNeeded)
      else onSignedIn()
    } catch (error) {
      setProblem((error as Error).message)
      setSending(false)
    }
  }

  const refusal = problem ? (
    <p role="alert" className="staff-view__problem">
      {problem}
    </p>
  ) : null
  if (!welcome) return refusal ?? <p role="status">Đang mở lời mời…</p>
  return (
    <form className="staff-view__fields" method="post" onSubmit={(event) => void send(event)}>
      <h1>Chào {welcome.name}</h1>
      <p>Bạn được mời vào trang biên tập Chung tay. Hãy chọn mật khẩu cho tài khoản của bạn.</p>
      <label>
        Email đăng nhập
        <input type="email" name="email" autoComplete="username" readOnly value={welcome.email} />
      </label>
      <label>
        Mật khẩu mới
        <input
          type="password"
          name="password"
          autoComplete="new-password"
          required
          aria-describedby="password-hint"
        />
      </label>
      <small id="password-hint">
        Ít nhất 12 ký tự. Dễ nhớ nhất là vài từ không liên quan đến nhau.
      </small>
      <div className="staff-view__buttons">
        <button type="submit" disabled={isSending}>
          Đặt mật khẩu
        </button>
      </div>
      {refusal}
    </form>
  )
}
